import { useTranslations } from 'next-intl';
import { RadioCard } from '#components/ui/radio-card.tsx';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';

/** Everything, or one of the shorter selections. */
export function ScopeChoice({ card }: { readonly card: QuestionnaireCard }) {
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
            title={profile.title}
            aside={t('size', sizeOf(profile))}
          >
            {profile.description || t('firstLook')}
          </RadioCard>
        ))}
      </div>
    </fieldset>
  );
}

function sizeOf({ questions, minutes }: { readonly questions: number; readonly minutes: number }) {
  return { questions, minutes };
}
