import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface ResponseInProps {
  readonly token: string;
  /** Title of the round. */
  readonly round: string;
  readonly submitted: boolean;
  /** Does the round take answers now? */
  readonly open: boolean;
  /** When it stops or stopped to, in words; null: not said. */
  readonly closes: string | null;
  readonly showsResult: boolean;
  readonly agreed: boolean;
  readonly reopen: FormAction;
  /** Section to come back to; null: wherever there is something to do. */
  readonly section: string | null;
}

/** Instead of the questions, once somebody's answers are in or the round takes no more. */
export function ResponseIn({
  token,
  round,
  submitted,
  open,
  closes,
  showsResult,
  agreed,
  reopen,
  section,
}: ResponseInProps) {
  const t = useTranslations('respond.in');
  const state = submitted ? 'in' : 'late';
  const actions = (
    <div className="flex flex-wrap gap-3">
      {submitted && showsResult ? (
        <ButtonLink href={`/a/${token}/result`} kind="primary">
          {t('result')}
        </ButtonLink>
      ) : null}
      {submitted && open ? (
        <ActionForm action={reopen}>
          <input type="hidden" name="token" value={token} />
          {section === null ? null : <input type="hidden" name="section" value={section} />}
          <Button>{t('change')}</Button>
        </ActionForm>
      ) : null}
      <ButtonLink href={`/a/${token}/settings`} kind="quiet">
        {t('settings')}
      </ButtonLink>
    </div>
  );
  return (
    <>
      <p className="mb-3 text-small text-ink-3">{round}</p>
      <EmptyState title={t(`${state}.title`)} level={1} action={actions}>
        <p>{t(agreed && submitted ? 'agreed' : `${state}.text`)}</p>
        {submitted && open ? <p className="mt-2">{t('amend', { closes: closes ?? 'none' })}</p> : null}
        {open || closes === null ? null : <p className="mt-2">{t('closed', { closes })}</p>}
      </EmptyState>
    </>
  );
}
