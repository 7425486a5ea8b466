import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';

const terms = [
  'score',
  'phase',
  'dimension',
  'gate',
  'hold',
  'potential',
  'ceiling',
  'coverage',
  'confidence',
  'target',
  'route',
  'gain',
  'effort',
  'forecast',
] as const;

/** The words of the product, each with an id to link to. */
export function Glossary() {
  const t = useTranslations('help.terms');
  return (
    <Section id="terms" title={t('title')}>
      <dl className="grid gap-x-10 md:grid-cols-2">
        {terms.map((term) => (
          <div key={term} id={term} className="grid gap-x-5 border-b border-line py-2.5 sm:grid-cols-[8rem_1fr]">
            <dt className="font-semibold">{t(`items.${term}.term`)}</dt>
            <dd className="text-ink-2">{t(`items.${term}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
