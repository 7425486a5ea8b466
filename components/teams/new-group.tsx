import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { RadioCard } from '#components/ui/radio-card.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Choice } from '#components/ui/select-field.tsx';
import { GroupFields } from './group-fields.tsx';

interface NewGroupProps {
  readonly parents: readonly Choice[];
  /** Chosen to begin with; '' for the top. */
  readonly parent: string;
  readonly action: FormAction;
}

export function NewGroup({ parents, parent, action }: NewGroupProps) {
  const t = useTranslations('teams.new');
  return (
    <Section id="new" title={t('title')}>
      <ActionForm action={action} className="grid max-w-[34rem] gap-4">
        <fieldset className="grid gap-3 sm:grid-cols-2">
          <legend className="mb-1.5 font-semibold">{t('kind')}</legend>
          <RadioCard name="kind" value="team" defaultChecked title={t('team')} aside="">
            {t('teamText')}
          </RadioCard>
          <RadioCard name="kind" value="unit" title={t('unit')} aside="">
            {t('unitText')}
          </RadioCard>
        </fieldset>
        <GroupFields parents={parents} parent={parent} />
        <div>
          <Button kind="primary">{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
