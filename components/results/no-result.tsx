import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

interface NoResultProps {
  readonly token: string;
  readonly answered: number;
  readonly asked: number;
}

/** The result page before the assessment is submitted. */
export function NoResult({ token, answered, asked }: NoResultProps) {
  const t = useTranslations('result.noResult');
  return (
    <div>
      <EmptyState
        level={1}
        title={t('title')}
        action={
          <ButtonLink href={`/a/${token}`} kind="primary">
            {t('action')}
          </ButtonLink>
        }
      >
        {t('text', { answered, asked })}
      </EmptyState>
    </div>
  );
}
