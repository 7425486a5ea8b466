import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { OtherFormats } from './other-formats.tsx';
import type { ResultView } from './result-view.ts';

interface HeroActionsProps {
  readonly view: ResultView;
  /** Null: the answers are open already. */
  readonly reopen: FormAction | null;
}

/** What can be done with a result, the route first. */
export function HeroActions({ view, reopen }: HeroActionsProps) {
  const t = useTranslations('result');
  const { result, titles, token } = view;
  const { next } = result.why;
  const report = `/api/assessments/${token}/report`;
  return (
    <div className="print:hidden flex flex-wrap gap-3">
      {result.reached === null ? null : (
        <a href="#route" className={`${buttonClass({ kind: 'primary' })} max-sm:w-full`}>
          {next === null
            ? t('actions.routeEnd', { phase: titles.digit(result.reached) })
            : t('actions.route', { next: titles.digit(next) })}
        </a>
      )}
      <a href={`${report}.pdf`} download className={buttonClass()}>
        {t('actions.pdf')}
      </a>
      <a href={`${report}.md`} download className={buttonClass()}>
        {t('actions.markdown')}
      </a>
      <OtherFormats token={token} />
      {reopen === null ? null : (
        <ActionForm action={reopen}>
          <input type="hidden" name="token" value={token} />
          <Button>{t('actions.change')}</Button>
        </ActionForm>
      )}
      <ButtonLink href={`/a/${token}/settings`} kind="quiet" className="px-0!">
        {t('actions.settings')}
      </ButtonLink>
    </div>
  );
}
