import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';

const keys = ['number', 'unknown', 'na', 'next', 'previous', 'arrows'] as const;

/** The keys of the answering page. */
export function Keys() {
  const t = useTranslations('help.keys');
  return (
    <Section id="keys" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <table className="mt-4 w-full max-w-[46rem] text-left text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line text-small text-ink-2">
            <th scope="col" className="py-2.5 pr-6 font-semibold">
              {t('key')}
            </th>
            <th scope="col" className="py-2.5 font-semibold">
              {t('does')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-2.5 pr-6 whitespace-nowrap">
                <span className="inline-flex flex-wrap gap-1.5">
                  {t(`items.${key}.keys`)
                    .split(' ')
                    .map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                </span>
              </th>
              <td className="py-2.5">{t(`items.${key}.does`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
