import { useTranslations } from 'next-intl';
import { ActionArea } from '#components/ui/action-area.tsx';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { Choice } from '#components/ui/select-field.tsx';
import { roundLimits, type TypedRound } from '#core/round/read-settings.ts';
import type { PickRow } from './group-picker.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { SeenChanges } from './seen-changes.tsx';
import { TimeFields } from './time-fields.tsx';
import { WhoFields } from './who-fields.tsx';

export interface RoundFormView {
  /** What the form begins with. */
  readonly typed: TypedRound;
  readonly what: readonly Choice[];
  readonly targets: readonly Choice[];
  readonly zones: readonly string[];
  readonly groups: readonly PickRow[];
  /** The draft that is changed; null for a new one. */
  readonly seen: { readonly round: string; readonly changes: number } | null;
}

export function RoundForm({ view, action }: { readonly view: RoundFormView; readonly action: FormAction }) {
  const t = useTranslations('rounds.form');
  const { typed, seen } = view;
  return (
    <ActionForm action={action}>
      {seen ? (
        <>
          <input type="hidden" name="round" value={seen.round} />
          <SeenChanges changes={seen.changes} />
        </>
      ) : null}
      <Section id="what" title={t('what.title')}>
        <div className="grid max-w-[46rem] gap-5">
          <ActionField
            id="title"
            name="title"
            label={t('what.name')}
            hint={t('what.nameHint')}
            defaultValue={typed.title}
            maxLength={roundLimits.title}
            required
          />
          <ActionArea
            id="intro"
            name="intro"
            label={t('what.intro')}
            hint={t('what.introHint')}
            defaultValue={typed.intro}
            maxLength={roundLimits.intro}
            rows={5}
          />
          <ActionSelect
            id="what-asked"
            name="what"
            label={t('what.questionnaire')}
            defaultValue={typed.what}
            choices={view.what}
          />
          <ActionSelect
            id="target"
            name="target"
            label={t('what.target')}
            defaultValue={typed.target}
            choices={view.targets}
          />
        </div>
      </Section>
      <WhoFields typed={typed} groups={view.groups} />
      <PromiseFields typed={typed} />
      <TimeFields typed={typed} zones={view.zones} isNew={seen === null} />
      <div className="mt-8 border-t border-line pt-5">
        <Button kind="primary">{t(seen ? 'save' : 'make')}</Button>
      </div>
    </ActionForm>
  );
}
