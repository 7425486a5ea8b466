import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { ShownLink } from '#components/ui/shown-link.tsx';
import { useLinkWords } from './link-words.ts';
import { useRoleChoices } from './role-choices.ts';

interface InviteFormProps {
  /** Is the invitation sent by mail, too? */
  readonly mailed: boolean;
  readonly action: FormAction;
}

export function InviteForm({ mailed, action }: InviteFormProps) {
  const t = useTranslations('people.invite');
  const notSetUp = useTranslations('mail')('notSetUp');
  return (
    <Section id="invite" title={t('title')}>
      <p className="max-w-[66ch] text-ink-2">{t(mailed ? 'textMailed' : 'text')}</p>
      {mailed ? null : <p className="mt-2 max-w-[66ch] text-small text-ink-2">{notSetUp}</p>}
      <ActionForm action={action} className="mt-4 grid gap-4 *:max-w-[34rem]">
        <ActionField id="name" name="name" label={t('name')} autoComplete="off" maxLength={120} required />
        <ActionField
          id="address"
          name="address"
          type="email"
          label={t('address')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
        <ActionSelect id="role" name="role" label={t('role')} defaultValue="person" choices={useRoleChoices()} />
        <div>
          <Button kind="primary">{t('action')}</Button>
        </div>
        <ShownLink words={useLinkWords('invitation')} />
      </ActionForm>
    </Section>
  );
}
