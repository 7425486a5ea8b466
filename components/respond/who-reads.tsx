import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';

/** Who sees the answers, said before the first one. */
export function WhoReads({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useTranslations('privacy');
  return (
    <section
      aria-labelledby="who-reads"
      className="mt-(--gap-section) grid gap-x-10 gap-y-5 border-t-2 border-ink pt-4 md:grid-cols-[13.75rem_1fr]"
    >
      <h2 id="who-reads">{t('title')}</h2>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {sentences.map((sentence) => (
          <li key={sentence} className="flex gap-3">
            <span className="mt-1">
              <Icon name="lock" />
            </span>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
