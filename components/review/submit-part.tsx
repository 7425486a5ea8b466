import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface SubmitPartProps {
  readonly token: string;
  readonly submit: FormAction;
  /** Where answering goes on. */
  readonly back: string;
  /** Required questions that are open: they come first. */
  readonly required: number;
  readonly nothing: boolean;
}

/** The way to the result, or what stands before it. */
export function SubmitPart({ token, submit, back, required, nothing }: SubmitPartProps) {
  const t = useTranslations('review');
  const blocked = required > 0 || nothing;
  return (
    <div className="mt-6 print:hidden">
      {required > 0 ? <p className="mb-3 font-semibold">{t('required', { count: required })}</p> : null}
      <div className="flex flex-wrap items-start gap-3">
        {nothing ? null : (
          <ActionForm action={submit}>
            <input type="hidden" name="token" value={token} />
            <Button kind={blocked ? 'plain' : 'primary'} size="big">
              {t('submit.action')}
            </Button>
          </ActionForm>
        )}
        <ButtonLink href={back} size="big" kind={blocked ? 'primary' : 'plain'}>
          {t('submit.continue')}
        </ButtonLink>
      </div>
      {blocked ? null : <p className="mt-2 text-small text-ink-2">{t('submit.text')}</p>}
      <p className="mt-2 text-small">
        <Link href={`/a/${token}/settings`} prefetch={false} className="inline-flex min-h-6 items-center">
          {t('elsewhere')}
        </Link>
      </p>
    </div>
  );
}
