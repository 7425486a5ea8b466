import { useTranslations } from 'next-intl';
import { LockedFacts } from '#components/ui/locked-facts.tsx';

const facts = ['account', 'link', 'machine', 'browser'] as const;

/** Who can read the answers, said before the first one. `days`: how long a deleted assessment is kept. */
export function WhoSees({ days }: { readonly days: number }) {
  const t = useTranslations('start.privacy');
  const said = facts.map((id) => ({
    id,
    text: (
      <>
        <b>{t(id)}</b> {t(`${id}Text`, { days })}
      </>
    ),
  }));
  return <LockedFacts id="who-sees" title={t('title')} facts={said} />;
}
