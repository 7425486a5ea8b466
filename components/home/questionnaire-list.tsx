import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Section } from '#components/ui/section.tsx';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';

/** What else can be started; nothing where there is no choice. */
export function QuestionnaireList({ questionnaires }: { readonly questionnaires: readonly QuestionnaireCard[] }) {
  const t = useTranslations('home');
  if (questionnaires.length < 2) return null;
  return (
    <Section id="questionnaires" title={t('choose')}>
      <ul>
        {questionnaires.map(({ id, title, description, questions, minutes }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line py-4 first:pt-0"
          >
            <div className="max-w-[66ch]">
              <h3>{title}</h3>
              <p className="text-ink-2">{description}</p>
              <p className="text-small text-ink-3">{t('size', { questions, minutes })}</p>
            </div>
            <ButtonLink href={`/start/${id}`}>{t('start', { questionnaire: title })}</ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
