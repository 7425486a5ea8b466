import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { DeletedCard } from '#core/response/assessment-card.ts';

interface HomeNoteProps {
  /** What just happened, by the address of the page. */
  readonly note: unknown;
  readonly lastDeleted: DeletedCard | null;
  readonly days: number;
  readonly restore: FormAction;
}

/** Says what was just done to an assessment, with the way back. */
export function HomeNote({ note, lastDeleted, days, restore }: HomeNoteProps) {
  const t = useTranslations('home.note');
  const row = useTranslations('home.deleted');
  if (note === 'deleted' && lastDeleted) {
    const undo = (
      <ActionForm action={restore}>
        <input type="hidden" name="token" value={lastDeleted.token} />
        <input type="hidden" name="back" value="list" />
        <Button>{row('restore')}</Button>
      </ActionForm>
    );
    return (
      <div className="mb-8">
        <Notice title={t('deleted', { team: lastDeleted.team })} actions={undo}>
          {t('deletedText', { days })}
        </Notice>
      </div>
    );
  }
  if (note !== 'restored' && note !== 'duplicated' && note !== 'withdrawn') return null;
  return (
    <div className="mb-8">
      <Notice>{t(note)}</Notice>
    </div>
  );
}
