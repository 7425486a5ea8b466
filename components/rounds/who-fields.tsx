import { useTranslations } from 'next-intl';
import { ActionArea } from '#components/ui/action-area.tsx';
import { ActionCheck } from '#components/ui/action-check.tsx';
import { ActionField } from '#components/ui/action-field.tsx';
import { Section } from '#components/ui/section.tsx';
import { audiences } from '#core/questionnaire/questionnaire.ts';
import { attributeLimits } from '#core/round/read-attributes.ts';
import type { TypedRound } from '#core/round/read-settings.ts';
import { GroupPicker, type PickRow } from './group-picker.tsx';

interface WhoFieldsProps {
  readonly typed: TypedRound;
  readonly groups: readonly PickRow[];
}

/** Teams, audiences, and what people say about themselves. */
export function WhoFields({ typed, groups }: WhoFieldsProps) {
  const t = useTranslations('rounds.form.who');
  return (
    <Section id="who" title={t('title')}>
      <div className="grid gap-9">
        <fieldset>
          <legend className="font-semibold">{t('groups')}</legend>
          <p className="mb-2 text-small text-ink-2">{t(groups.length === 0 ? 'noGroups' : 'groupsHint')}</p>
          <GroupPicker
            rows={groups}
            words={{ whole: t('whole'), together: t('together'), agreed: t('agreed'), expected: t('expected') }}
          />
        </fieldset>
        <fieldset className="max-w-[46rem]">
          <legend className="font-semibold">{t('audiences')}</legend>
          <p className="mb-2 text-small text-ink-2">{t('audiencesHint')}</p>
          <ul className="border-t border-line">
            {audiences.map((one) => (
              <li
                key={one}
                className="grid grid-cols-[minmax(0,1fr)] gap-x-6 border-b border-line py-1 sm:grid-cols-[1fr_auto] sm:items-start"
              >
                <ActionCheck name={`asked.${one}`} defaultChecked={typed.audiences.includes(one)}>
                  {t(one)}
                </ActionCheck>
                <div className="pl-8 text-small sm:pl-0">
                  <ActionCheck
                    name={`counted.${one}`}
                    defaultChecked={typed.counted.includes(one) || !typed.audiences.includes(one)}
                  >
                    {t('counts')}
                    <span className="sr-only">: {t(one)}</span>
                  </ActionCheck>
                </div>
              </li>
            ))}
          </ul>
          <ActionCheck name="withoutTeam" defaultChecked={typed.withoutTeam} hint={t('withoutTeamHint')}>
            {t('withoutTeam')}
          </ActionCheck>
        </fieldset>
        <fieldset>
          <legend className="font-semibold">{t('attributes')}</legend>
          <p className="mb-3 max-w-[66ch] text-small text-ink-2">{t('attributesHint')}</p>
          <div className="grid gap-5 md:grid-cols-3">
            {Array.from({ length: attributeLimits.most }, (_, at) => `${at}`).map((at) => (
              <fieldset key={at} className="grid gap-3 rounded-card border border-line px-4 py-3">
                <legend className="px-1 text-small text-ink-2">{t('attribute', { number: Number(at) + 1 })}</legend>
                <ActionField
                  id={`attribute-title-${at}`}
                  name={`title.${at}`}
                  label={t('attributeTitle')}
                  defaultValue={typed.attributes[Number(at)]?.title ?? ''}
                  maxLength={attributeLimits.longest}
                />
                <ActionArea
                  id={`attribute-values-${at}`}
                  name={`values.${at}`}
                  label={t('attributeValues')}
                  defaultValue={typed.attributes[Number(at)]?.values ?? ''}
                  rows={4}
                />
              </fieldset>
            ))}
          </div>
        </fieldset>
      </div>
    </Section>
  );
}
