import { useTranslations } from 'next-intl';
import { findingFigures, findingOf } from '#core/text/finding.ts';
import type { ResultView } from './result-view.ts';

/** The finding as the page's heading. `keep`: practices that keep the last phase. */
export function Headline({ view, keep }: { readonly view: ResultView; readonly keep: number }) {
  const t = useTranslations('result.finding');
  const finding = findingOf(view.result);
  return <h1 className="mt-2.5 max-w-[24ch]">{t(finding.is, findingFigures(finding, view.titles.digit, keep))}</h1>;
}
