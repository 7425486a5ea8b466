import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import { Setting } from './setting.tsx';

interface RenameProps {
  readonly token: string;
  readonly team: string;
  readonly action: FormAction;
  /** It was just done. */
  readonly done: boolean;
}

export function Rename({ token, team, action, done }: RenameProps) {
  const t = useTranslations('settings.rename');
  return (
    <Setting id="rename" title={t('title')}>
      <ActionForm action={action} className="grid max-w-[34rem] justify-items-start gap-4 *:w-full">
        <input type="hidden" name="token" value={token} />
        <ActionField id="team" name="team" label={t('label')} defaultValue={team} maxLength={80} required />
        <div>
          <Button>{t('action')}</Button>
        </div>
        {done ? <Notice>{t('done')}</Notice> : null}
      </ActionForm>
    </Setting>
  );
}
