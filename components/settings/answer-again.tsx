import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Setting } from './setting.tsx';

interface AnswerAgainProps {
  readonly token: string;
  /** Only a submitted one has a result to compare with. */
  readonly submitted: boolean;
  readonly action: FormAction;
}

export function AnswerAgain({ token, submitted, action }: AnswerAgainProps) {
  const t = useTranslations('settings.again');
  return (
    <Setting id="again" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      {submitted ? (
        <ActionForm action={action} className="mt-3">
          <input type="hidden" name="token" value={token} />
          <Button>{t('action')}</Button>
        </ActionForm>
      ) : (
        <p className="mt-1 text-ink-2">{t('open')}</p>
      )}
    </Setting>
  );
}
