import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Frame } from '../../frame.tsx';
import { keptDays } from '../../kept-days.ts';

export default async function AssessmentNotFound() {
  const t = await getTranslations('errors.noAssessment');
  return (
    <Frame>
      <EmptyState title={t('title')} level={1} action={<ButtonLink href="/">{t('action')}</ButtonLink>}>
        {t('text', { days: keptDays })}
      </EmptyState>
    </Frame>
  );
}
