import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface DeletedNoticeProps {
  readonly token: string;
  readonly deletedAt: Date;
  /** Until when it can be restored. */
  readonly until: Date;
  readonly restore: FormAction;
}

/** What a link to a deleted assessment shows. */
export function DeletedNotice({ token, deletedAt, until, restore }: DeletedNoticeProps) {
  const t = useTranslations('settings.isDeleted');
  const format = useFormatter();
  const action = (
    <ActionForm action={restore}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="back" value="assessment" />
      <Button kind="primary">{t('action')}</Button>
    </ActionForm>
  );
  return (
    <EmptyState title={t('title')} level={1} action={action}>
      {t('text', { deleted: format.dateTime(deletedAt, 'day'), until: format.dateTime(until, 'day') })}
    </EmptyState>
  );
}
