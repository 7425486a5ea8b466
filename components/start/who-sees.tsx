import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';

const facts = ['account', 'link', 'machine', 'browser'] as const;

/** Who can read the answers, said before the first one. `days`: how long a deleted assessment is kept. */
export function WhoSees({ days }: { readonly days: number }) {
  const t = useTranslations('start.privacy');
  return (
    <section
      aria-labelledby="who-sees"
      className="mt-(--gap-section) grid gap-x-10 gap-y-5 border-t-2 border-ink pt-4 md:grid-cols-[13.75rem_1fr]"
    >
      <h2 id="who-sees">{t('title')}</h2>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {facts.map((fact) => (
          <li key={fact} className="flex gap-3">
            <span className="mt-1">
              <Icon name="lock" />
            </span>
            <p>
              <b>{t(fact)}</b> {t(`${fact}Text`, { days })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
