import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface AlreadySubmittedProps {
  readonly token: string;
  readonly submittedAt: Date;
  readonly reopen: FormAction;
  /** Section to come back to; null: wherever there is something to do. */
  readonly section: string | null;
}

/** Instead of the questions, or of their review, once the assessment is submitted. */
export function AlreadySubmitted({ token, submittedAt, reopen, section }: AlreadySubmittedProps) {
  const t = useTranslations('review.submitted');
  const format = useFormatter();
  const actions = (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={`/a/${token}/result`} kind="primary">
        {t('result')}
      </ButtonLink>
      <ActionForm action={reopen}>
        <input type="hidden" name="token" value={token} />
        {section === null ? null : <input type="hidden" name="section" value={section} />}
        <Button>{t('reopen')}</Button>
      </ActionForm>
    </div>
  );
  return (
    <EmptyState title={t('title')} level={1} action={actions}>
      {t('text', { date: format.dateTime(submittedAt, 'moment') })}
    </EmptyState>
  );
}
