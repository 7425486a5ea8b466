import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface AddMemberProps {
  readonly group: string;
  /** May somebody be invited who is not known yet? */
  readonly invites: boolean;
  readonly action: FormAction;
}

export function AddMember({ group, invites, action }: AddMemberProps) {
  const t = useTranslations('teams.add');
  return (
    <>
      <h3 className="mt-8">{t('title')}</h3>
      <p className="mt-1 max-w-[66ch] text-small text-ink-2">{t(invites ? 'text' : 'textKnown')}</p>
      <ActionForm action={action} className="mt-3 grid max-w-[34rem] gap-4">
        <input type="hidden" name="group" value={group} />
        <ActionField
          id="address"
          name="address"
          type="email"
          label={t('address')}
          autoComplete="off"
          maxLength={254}
          required
        />
        {invites ? (
          <ActionField
            id="person-name"
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            autoComplete="off"
            maxLength={120}
          />
        ) : null}
        <ActionSelect
          id="role"
          name="role"
          label={t('role')}
          defaultValue="member"
          choices={(['member', 'lead'] as const).map((role) => ({ value: role, label: t(role) }))}
        />
        <div>
          <Button kind="primary">{t('action')}</Button>
        </div>
      </ActionForm>
    </>
  );
}
