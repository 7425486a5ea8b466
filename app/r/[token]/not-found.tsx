import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Frame } from '../../frame.tsx';

/** The same for a link that never was, one that was taken back, and one into a round that is not open to anybody yet. */
export default async function RoundLinkNotFound() {
  const t = await getTranslations('respond.unknown');
  return (
    <Frame>
      <EmptyState title={t('title')} level={1} action={<ButtonLink href="/">{t('action')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </Frame>
  );
}
