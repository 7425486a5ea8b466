import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';

export interface Filter {
  readonly words: string;
  readonly tag: string;
  readonly archived: boolean;
}

interface GroupFilterProps {
  readonly filter: Filter;
  readonly tags: readonly string[];
}

/** A plain form: what was asked for stands in the address. */
export function GroupFilter({ filter, tags }: GroupFilterProps) {
  const t = useTranslations('teams.filter');
  const isSet = filter.words !== '' || filter.tag !== '' || filter.archived;
  return (
    <search>
      <form action="/teams" className="mb-5 flex flex-wrap items-end gap-4">
        <div className="min-w-48 grow sm:max-w-80">
          <Field id="q" name="q" type="search" label={t('words')} defaultValue={filter.words} maxLength={80} />
        </div>
        {tags.length > 0 ? (
          <div className="min-w-40">
            <SelectField
              id="tag"
              name="tag"
              label={t('tag')}
              defaultValue={filter.tag}
              choices={[{ value: '', label: t('anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
            />
          </div>
        ) : null}
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="archived" value="1" defaultChecked={filter.archived} className="size-5" />
          {t('archived')}
        </label>
        <Button>{t('apply')}</Button>
        {isSet ? (
          <ButtonLink href="/teams" kind="quiet">
            {t('all')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}
