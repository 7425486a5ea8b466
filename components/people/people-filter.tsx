import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { type PersonState, personStates } from '#core/access/person-state.ts';

interface PeopleFilterProps {
  readonly words: string;
  readonly state: PersonState | null;
}

/** A plain form: what was asked for stands in the address. */
export function PeopleFilter({ words, state }: PeopleFilterProps) {
  const t = useTranslations('people');
  const choices = personStates.map((each) => ({ value: each, label: t(`state.${each}`) }));
  return (
    <search>
      <form action="/people" className="mb-5 flex flex-wrap items-end gap-4">
        <div className="min-w-48 grow sm:max-w-80">
          <Field id="q" name="q" type="search" label={t('filter.words')} defaultValue={words} maxLength={80} />
        </div>
        <div className="min-w-40">
          <SelectField
            id="state"
            name="state"
            label={t('filter.state')}
            defaultValue={state ?? ''}
            choices={[{ value: '', label: t('filter.any') }, ...choices]}
          />
        </div>
        <Button>{t('filter.apply')}</Button>
        {words !== '' || state !== null ? (
          <ButtonLink href="/people" kind="quiet">
            {t('filter.all')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}
