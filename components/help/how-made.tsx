import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';

const parts = ['score', 'phase', 'differ', 'unknown', 'na'] as const;

/** How answers become a score and a phase. */
export function HowMade() {
  const t = useTranslations('help.made');
  return (
    <Section id="made" title={t('title')}>
      <dl className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {parts.map((part) => (
          <div key={part} className="max-w-[60ch]">
            <dt className="font-semibold">{t(part)}</dt>
            <dd className="mt-0.5 text-ink-2">{t(`${part}Text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
