import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { Choice } from '#components/ui/select-field.tsx';

interface NewShareProps {
  readonly round: string;
  readonly groups: readonly Choice[];
  readonly days: readonly number[];
  readonly action: FormAction;
}

export function NewShare({ round, groups, days, action }: NewShareProps) {
  const t = useTranslations('share.new');
  return (
    <Section id="new" title={t('title')}>
      <ActionForm action={action} className="grid max-w-[34rem] gap-4">
        <input type="hidden" name="round" value={round} />
        <ActionField
          id="label"
          name="label"
          label={t('label')}
          hint={t('labelHint')}
          maxLength={120}
          autoComplete="off"
          required
        />
        <ActionSelect
          id="group"
          name="group"
          label={t('scope')}
          defaultValue=""
          choices={[{ value: '', label: t('whole') }, ...groups]}
        />
        <ActionSelect
          id="days"
          name="days"
          label={t('days')}
          defaultValue="30"
          choices={days.map((count) => ({ value: String(count), label: t('forDays', { count }) }))}
        />
        <div>
          <Button kind="primary">{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
