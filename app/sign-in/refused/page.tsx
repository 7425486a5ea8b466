import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Frame } from '../../frame.tsx';

interface Props {
  readonly searchParams: Promise<{ readonly why?: string | string[] }>;
}

const reasons = ['uninvited', 'unverified', 'known', 'disabled'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signInRefused'))('title') };
}

/** For somebody whom another party knows and we do not. */
export default async function RefusedPage({ searchParams }: Props) {
  const { why } = await searchParams;
  const t = await getTranslations('signInRefused');
  return (
    <Frame>
      <EmptyState title={t('title')} level={1} action={<ButtonLink href="/sign-in">{t('again')}</ButtonLink>}>
        {t(reasons.find((one) => one === why) ?? 'uninvited')}
      </EmptyState>
    </Frame>
  );
}
