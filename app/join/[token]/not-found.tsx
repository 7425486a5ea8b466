import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Frame } from '../../frame.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('join.gone'))('title') };
}

export default async function NotFound() {
  const t = await getTranslations('join.gone');
  return (
    <Frame>
      <EmptyState title={t('title')} level={1} action={<ButtonLink href="/sign-in">{t('action')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </Frame>
  );
}
