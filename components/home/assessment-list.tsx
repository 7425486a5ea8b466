import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';
import type { AssessmentCard } from '#core/response/assessment-card.ts';
import { AssessmentRow } from './assessment-row.tsx';
import type { RowActions } from './row-menu.tsx';

interface AssessmentListProps {
  /** Newest first. */
  readonly assessments: readonly AssessmentCard[];
  readonly actions: RowActions;
}

export function AssessmentList({ assessments, actions }: AssessmentListProps) {
  const t = useTranslations('home');
  const count = assessments.length;
  return (
    <Section id="assessments" title={t('list.title')} aside={count > 0 ? t('list.count', { count }) : null}>
      {count === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {assessments.map((assessment) => (
            <AssessmentRow key={assessment.token} assessment={assessment} actions={actions} />
          ))}
        </ul>
      )}
    </Section>
  );
}
