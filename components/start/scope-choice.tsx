import { useTranslations } from 'next-intl';
import { RadioCard } from '#components/ui/radio-card.tsx';
import { Said } from '#components/ui/said.tsx';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';
import type { LangOf } from '#core/text/lang-of.ts';

interface ScopeChoiceProps {
  readonly card: QuestionnaireCard;
  readonly langOf: LangOf;
}

/** Everything, or one of the shorter selections. */
export function ScopeChoice({ card, langOf }: ScopeChoiceProps) {
  const t = useTranslations('start');
  return (
    <fieldset>
      <legend className="font-semibold">{t('scope')}</legend>
      <div className="mt-2 grid gap-2.5">
        <RadioCard name="profile" value="" defaultChecked title={t('full')} aside={t('size', sizeOf(card))}>
          {t('fullText')}
        </RadioCard>
        {card.profiles.map((profile) => (
          <RadioCard
            key={profile.id}
            name="profile"
            value={profile.id}
            title={<Said langOf={langOf}>{profile.title}</Said>}
            aside={t('size', sizeOf(profile))}
          >
            {profile.description ? <Said langOf={langOf}>{profile.description}</Said> : t('firstLook')}
          </RadioCard>
        ))}
      </div>
    </fieldset>
  );
}

function sizeOf({ questions, minutes }: { readonly questions: number; readonly minutes: number }) {
  return { questions, minutes };
}
