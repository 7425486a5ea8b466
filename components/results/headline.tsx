import { useTranslations } from 'next-intl';
import { findingOf } from '#core/text/finding.ts';
import type { ResultView } from './result-view.ts';

/** The finding as the page's heading. `keep`: practices that keep the last phase. */
export function Headline({ view, keep }: { readonly view: ResultView; readonly keep: number }) {
  const t = useTranslations('result.finding');
  const finding = findingOf(view.result);
  const { digit } = view.titles;
  const sentence = () => {
    switch (finding.is) {
      case 'nothingApplies':
      case 'notAssessed':
        return t(finding.is);
      case 'lastReached':
        return t('lastReached', { phase: digit(finding.phase), keep });
      case 'ceilingReached':
        return t('ceilingReached', { phase: digit(finding.phase) });
      case 'unknownDecides':
        return t('unknownDecides', {
          phase: digit(finding.phase),
          potential: digit(finding.potential),
          open: finding.open,
        });
      case 'mostReachNext':
        return t('mostReachNext', { next: digit(finding.next), holding: finding.holding });
      case 'held':
        return t('held', { phase: digit(finding.phase), next: digit(finding.next), holding: finding.holding });
    }
  };
  return <h1 className="mt-2.5 max-w-[24ch]">{sentence()}</h1>;
}
