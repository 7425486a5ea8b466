import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Setting } from './setting.tsx';

export function Duplicate({ token, action }: { readonly token: string; readonly action: FormAction }) {
  const t = useTranslations('settings.duplicate');
  return (
    <Setting id="duplicate" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <ActionForm action={action} className="mt-3">
        <input type="hidden" name="token" value={token} />
        <Button>{t('action')}</Button>
      </ActionForm>
    </Setting>
  );
}
