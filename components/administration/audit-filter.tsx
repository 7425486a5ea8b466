import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { type AuditKind, auditKinds } from '#core/audit/events.ts';

interface AuditFilterProps {
  readonly words: string;
  readonly kind: AuditKind | null;
}

/** A plain form: what was asked for stands in the address. */
export function AuditFilter({ words, kind }: AuditFilterProps) {
  const t = useTranslations('administration.audit');
  const choices = auditKinds.map((each) => ({ value: each, label: t(`kind.${each}`) }));
  return (
    <search>
      <form action="/administration/audit" className="mb-5 flex flex-wrap items-end gap-4">
        <div className="min-w-48 grow sm:max-w-80">
          <Field id="q" name="q" type="search" label={t('filter.words')} defaultValue={words} maxLength={80} />
        </div>
        <div className="min-w-40">
          <SelectField
            id="kind"
            name="kind"
            label={t('filter.kind')}
            defaultValue={kind ?? ''}
            choices={[{ value: '', label: t('filter.any') }, ...choices]}
          />
        </div>
        <Button>{t('filter.apply')}</Button>
        {words !== '' || kind !== null ? (
          <ButtonLink href="/administration/audit" kind="quiet">
            {t('filter.all')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}
