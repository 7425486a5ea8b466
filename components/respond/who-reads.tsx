import { useTranslations } from 'next-intl';
import { LockedFacts } from '#components/ui/locked-facts.tsx';

/** Who sees the answers, said before the first one. */
export function WhoReads({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useTranslations('privacy');
  return <LockedFacts id="who-reads" title={t('title')} facts={sentences.map((text) => ({ id: text, text }))} />;
}
