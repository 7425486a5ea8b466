import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Section } from '#components/ui/section.tsx';
import type { TypedRound } from '#core/round/read-settings.ts';
import { TimeZoneSelect } from './time-zone-select.tsx';

interface TimeFieldsProps {
  readonly typed: TypedRound;
  readonly zones: readonly string[];
  readonly isNew: boolean;
}

/** When it opens and closes, in its own time zone, and whether it comes again. */
export function TimeFields({ typed, zones, isNew }: TimeFieldsProps) {
  const t = useTranslations('rounds.form.times');
  const every = [
    { value: '', label: t('once') },
    { value: 'month', label: t('everyMonth') },
    { value: 'quarter', label: t('everyQuarter') },
    { value: 'halfYear', label: t('everyHalfYear') },
    { value: 'year', label: t('everyYear') },
  ];
  return (
    <Section id="times" title={t('title')}>
      <div className="grid max-w-[46rem] gap-5 sm:grid-cols-2">
        <TimeZoneSelect
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          zones={zones}
          zone={typed.timeZone}
          follow={isNew}
        />
        <ActionSelect
          id="every"
          name="every"
          label={t('every')}
          hint={t('everyHint')}
          defaultValue={typed.every}
          choices={every}
        />
        <ActionField
          id="opensAt"
          name="opensAt"
          type="datetime-local"
          label={t('opensAt')}
          hint={t('opensHint')}
          defaultValue={typed.opensAt}
        />
        <ActionField
          id="closesAt"
          name="closesAt"
          type="datetime-local"
          label={t('closesAt')}
          hint={t('closesHint')}
          defaultValue={typed.closesAt}
        />
      </div>
    </Section>
  );
}
