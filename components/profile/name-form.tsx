import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

export function NameForm({ name, action }: { readonly name: string; readonly action: FormAction }) {
  const t = useTranslations('profile.name');
  return (
    <Section id="your-name" title={t('title')}>
      <ActionForm action={action} className="grid gap-4 *:max-w-[34rem]">
        <ActionField
          id="name"
          name="name"
          label={t('label')}
          defaultValue={name}
          autoComplete="name"
          maxLength={120}
          required
        />
        <div>
          <Button>{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
