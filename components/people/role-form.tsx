import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import { useRoleChoices } from './role-choices.ts';

interface RoleFormProps {
  readonly person: string;
  readonly role: WorkspaceRole;
  readonly action: FormAction;
}

export function RoleForm({ person, role, action }: RoleFormProps) {
  const t = useTranslations('people.changeRole');
  return (
    <Section id="role-of" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <ActionForm action={action} className="mt-3 grid gap-4 *:max-w-[34rem]">
        <input type="hidden" name="person" value={person} />
        <ActionSelect id="role" name="role" label={t('label')} defaultValue={role} choices={useRoleChoices()} />
        <div>
          <Button>{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
