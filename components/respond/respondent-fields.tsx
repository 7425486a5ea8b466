import { useTranslations } from 'next-intl';
import { ActionRadios } from '#components/ui/action-radios.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import type { Audience } from '#core/questionnaire/questionnaire.ts';
import { attributeField } from '#core/round/read-respondent.ts';
import type { Attribute } from '#core/round/round.ts';

interface RespondentFieldsProps {
  /** To choose from; one or none is no choice. */
  readonly audiences: readonly Audience[];
  readonly attributes: readonly Attribute[];
}

/** What the round wants to know of somebody beside the answers. */
export function RespondentFields({ audiences, attributes }: RespondentFieldsProps) {
  const t = useTranslations('respond.start');
  return (
    <>
      {audiences.length > 1 ? (
        <ActionRadios
          name="audience"
          legend={t('audience')}
          choices={audiences.map((audience) => ({ value: audience, label: t(`audiences.${audience}`) }))}
        />
      ) : null}
      {attributes.map(({ id, title, values }) => (
        <ActionSelect
          key={id}
          id={attributeField(id)}
          name={attributeField(id)}
          label={title}
          defaultValue=""
          choices={[
            { value: '', label: t('notSaid') },
            ...values.map((value) => ({ value: value.id, label: value.title })),
          ]}
        />
      ))}
    </>
  );
}
