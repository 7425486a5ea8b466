import { useTranslations } from 'next-intl';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { Confirmed } from './confirmed.tsx';

interface RecurringProps {
  readonly round: string;
  /** How often, in words. */
  readonly every: string;
  /** When the next one would open and close, in words. */
  readonly opens: string;
  readonly closes: string;
  readonly end: FormAction;
}

/** What follows an open round that comes again, and the way to end that. */
export function Recurring({ round, every, opens, closes, end }: RecurringProps) {
  const t = useTranslations('rounds.recurring');
  return (
    <Section id="recurring" title={t('title')} aside={every}>
      <p className="mb-3 max-w-[66ch]">{t('text', { opens, closes })}</p>
      <Confirmed words={{ ask: t('ask'), cancel: t('cancel'), sure: t('sure'), action: t('action') }} action={end}>
        <input type="hidden" name="round" value={round} />
      </Confirmed>
    </Section>
  );
}
