import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { RoundTimes } from './round-times.ts';

interface OpenButtonProps {
  readonly round: string;
  readonly changes: number;
  readonly times: RoundTimes;
  /** Its opening is still to come. */
  readonly isLater: boolean;
  readonly action: FormAction;
}

/** When it runs, and the button that makes it so. */
export function OpenButton({ round, changes, times, isLater, action }: OpenButtonProps) {
  const t = useTranslations('rounds.opening');
  return (
    <div className="mt-(--gap-section) border-t-2 border-ink pt-5">
      <dl className="mb-5 grid max-w-[30rem] grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-2">{t('opens')}</dt>
        <dd className="font-semibold">{isLater ? times.opens : t('now')}</dd>
        <dt className="text-ink-2">{t('closes')}</dt>
        <dd className="font-semibold">{times.closes === 'none' ? t('never') : times.closes}</dd>
      </dl>
      <p className="mb-3 text-ink-2">{t('sure')}</p>
      <ActionForm action={action} className="grid gap-3">
        <input type="hidden" name="round" value={round} />
        <input type="hidden" name="changes" value={changes} />
        <div>
          <Button kind="primary" size="big">
            {isLater ? t('actionLater', { opens: times.opens }) : t('action')}
          </Button>
        </div>
      </ActionForm>
    </div>
  );
}
