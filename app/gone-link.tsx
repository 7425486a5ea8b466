import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Frame } from './frame.tsx';

/** Whose sentences. */
type Kind = 'join.gone' | 'reset.gone' | 'setUp.gone';

export async function goneTitle(kind: Kind): Promise<Metadata> {
  return { title: (await getTranslations(kind))('title') };
}

/** The page of a link that works once, for one that does not work any more: what it was for, and where to sign in. */
export async function GoneLink({ kind }: { readonly kind: Kind }) {
  const t = await getTranslations(kind);
  return (
    <Frame>
      <EmptyState title={t('title')} level={1} action={<ButtonLink href="/sign-in">{t('action')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </Frame>
  );
}
