import { buttonClass } from '#components/ui/button-class.ts';
import { fill } from '#core/text/fill.ts';
import { digitOf } from '#core/text/titles.ts';
import type { ForecastView } from './forecast-of.ts';
import type { ForecastWords } from './forecast-words.ts';
import { scoreText } from './score-text.ts';

interface ForecastBarProps {
  readonly view: ForecastView;
  readonly words: ForecastWords;
}

/** The forecast in one line at the bottom of a phone, where the card is far away. */
export function ForecastBar({ view: { after, ticked }, words }: ForecastBarProps) {
  const { texts, locale, base } = words;
  const count = ticked.length;
  if (count === 0) return null;
  const score = after.score === null ? texts.noScore : scoreText(after.score, locale);
  const phase = after.reached === null ? '–' : digitOf(base, locale)(after.reached);
  return (
    <div className="print:hidden sticky bottom-0 z-10 -mx-(--side) mt-5 flex items-center justify-between gap-4 border-t-4 border-ink bg-surface px-(--side) py-2 md:hidden">
      <span className="text-[0.9375rem]">{fill(texts.bar, { count, score, phase }, locale)}</span>
      <a href="#forecast" className={buttonClass()}>
        {texts.toCard}
      </a>
    </div>
  );
}
