import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { ScopeChoice } from './scope-choice.tsx';

const longestTeam = 80;

interface StartFormProps {
  readonly card: QuestionnaireCard;
  readonly langOf: LangOf;
  readonly action: FormAction;
}

/** Names the team, chooses how much to answer, and starts. */
export function StartForm({ card, langOf, action }: StartFormProps) {
  const t = useTranslations('start');
  return (
    <ActionForm action={action} className="grid max-w-[34rem] gap-6">
      <input type="hidden" name="questionnaire" value={card.id} />
      <ActionField
        id="team"
        name="team"
        label={t('team')}
        hint={t('teamHint', { max: longestTeam })}
        maxLength={longestTeam}
        autoComplete="organization"
        required
      />
      {card.profiles.length > 0 ? (
        <ScopeChoice card={card} langOf={langOf} />
      ) : (
        <input type="hidden" name="profile" value="" />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" size="big" className="w-full md:w-auto">
          {t('begin')} <Icon name="arrow" />
        </Button>
        <ButtonLink href={`/start/${card.id}/questions`} kind="quiet" size="big" className="w-full md:w-auto">
          {t('read')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
