import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { Choice } from '#components/ui/select-field.tsx';
import type { Group } from '#core/groups/group.ts';
import { GroupFields } from './group-fields.tsx';

interface ChangeGroupProps {
  readonly group: Group;
  readonly parents: readonly Choice[];
  readonly action: FormAction;
}

export function ChangeGroup({ group, parents, action }: ChangeGroupProps) {
  const t = useTranslations('teams.change');
  return (
    <Section id="change" title={t('title')}>
      <ActionForm action={action} className="grid max-w-[34rem] gap-4">
        <input type="hidden" name="group" value={group.id} />
        <GroupFields parents={parents} name={group.name} parent={group.parentId ?? ''} tags={group.tags.join(', ')} />
        <div>
          <Button>{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
