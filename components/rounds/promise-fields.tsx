import { useTranslations } from 'next-intl';
import { ActionCards } from '#components/ui/action-cards.tsx';
import { ActionCheck } from '#components/ui/action-check.tsx';
import { ActionField } from '#components/ui/action-field.tsx';
import { Section } from '#components/ui/section.tsx';
import { groupSizes } from '#core/privacy/group-size.ts';
import type { TypedRound } from '#core/round/read-settings.ts';
import { anonymityModes } from '#core/round/round.ts';

/** What respondents are promised: the mode in plain words, the smallest group, their own result, their comments. */
export function PromiseFields({ typed }: { readonly typed: TypedRound }) {
  const t = useTranslations('rounds.form.promise');
  return (
    <Section id="promise" title={t('title')}>
      <div className="grid max-w-[46rem] gap-5">
        <ActionCards
          name="mode"
          legend={t('mode')}
          defaultValue={typed.mode}
          choices={anonymityModes.map((mode) => ({ value: mode, title: t(mode), text: t(`${mode}Text`) }))}
        />
        <div className="max-w-[26rem]">
          <ActionField
            id="k"
            name="k"
            type="number"
            inputMode="numeric"
            min={groupSizes.least}
            max={groupSizes.most}
            label={t('k')}
            hint={t('kHint')}
            defaultValue={typed.k}
          />
        </div>
        <ActionCheck name="ownResult" defaultChecked={typed.ownResult}>
          {t('ownResult')}
        </ActionCheck>
        <ActionCheck name="comments" defaultChecked={typed.comments}>
          {t('comments')}
        </ActionCheck>
      </div>
    </Section>
  );
}
