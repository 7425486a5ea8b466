import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { type Retention, retentionMonths } from '#core/retention/retention.ts';

/** What is asked for stands in the address: nothing changes until what it would remove was seen. */
export function RetentionChoice({ chosen }: { readonly chosen: Retention }) {
  const t = useTranslations('administration.retention');
  const choices = [
    { value: '', label: t('forGood') },
    ...retentionMonths.map((months) => ({ value: String(months), label: t('months', { months }) })),
  ];
  return (
    <form action="/administration/retention" className="grid gap-5 *:max-w-[34rem]">
      {(['answers', 'audit'] as const).map((id) => (
        <SelectField
          key={id}
          id={id}
          name={id}
          label={t(`${id}.label`)}
          hint={t(`${id}.hint`)}
          defaultValue={String(chosen[id] ?? '')}
          choices={choices}
        />
      ))}
      <div>
        <Button name="look" value="1">
          {t('look')}
        </Button>
      </div>
    </form>
  );
}
