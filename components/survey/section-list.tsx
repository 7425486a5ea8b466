import { useTranslations } from 'next-intl';
import { leaving } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import { GoButton } from './go-button.tsx';

interface SectionListProps {
  readonly sections: readonly AnswerSection[];
  /** Id of the section on this page. */
  readonly current: string;
}

/** All sections with their counts. Buttons of the form, so that going elsewhere saves what was chosen here. */
export function SectionList({ sections, current }: SectionListProps) {
  const t = useTranslations('survey');
  return (
    <nav aria-label={t('sections')}>
      <ol>
        {sections.map(({ dimension: { id, title }, questions, answered }) => (
          <li key={id} hidden={questions.length === 0}>
            <GoButton to={id} current={id === current}>
              {title}
              <span data-section={id}>{t('live.sectionCount', { answered, asked: questions.length })}</span>
            </GoButton>
          </li>
        ))}
        <li>
          <GoButton to={leaving.review}>{t('review')}</GoButton>
        </li>
      </ol>
    </nav>
  );
}
