import { useFormatter, useTranslations } from 'next-intl';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { ReminderState } from '#core/round/reminder-state.ts';
import type { AnonymityMode } from '#core/round/round.ts';
import { Confirmed } from './confirmed.tsx';

interface RemindersProps {
  readonly round: string;
  readonly mode: AnonymityMode;
  readonly k: number;
  readonly timeZone: string;
  /** How many have a link of their own. */
  readonly people: number;
  readonly last: { readonly at: Date; readonly state: ReminderState } | null;
  /** When another one is possible; null: now. */
  readonly nextAt: Date | null;
  readonly action: FormAction;
}

/** Reminds by mail whoever has a link of their own, without telling who has not answered. */
export function Reminders({ round, mode, k, timeZone, people, last, nextAt, action }: RemindersProps) {
  const t = useTranslations('rounds.reminders');
  const format = useFormatter();
  const time = (at: Date) => format.dateTime(at, 'moment', { timeZone });
  const words = { ask: t('ask'), cancel: t('cancel'), sure: t('sure'), action: t('action') };
  return (
    <Section id="reminders" title={t('title')}>
      <p className="max-w-[66ch]">{t(mode, { people })}</p>
      {last ? (
        <p className="mt-2 max-w-[66ch] text-ink-2">
          {t('last', { at: time(last.at) })} {t(`state.${last.state}`)}
          {mode === 'confidential' ? ` ${t('fewNotTold', { k })}` : ''}
        </p>
      ) : null}
      <div className="mt-3">
        {nextAt ? (
          <p className="text-ink-2">{t('next', { at: time(nextAt) })}</p>
        ) : (
          <Confirmed words={words} action={action}>
            <input type="hidden" name="round" value={round} />
          </Confirmed>
        )}
      </div>
    </Section>
  );
}
