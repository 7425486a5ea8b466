import type { ReactNode } from 'react';
import { RulerBar } from '#components/charts/ruler-bar.tsx';
import { SvgDrawing } from '#components/charts/svg-drawing.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { fitsRadar, radar } from '#core/charts/radar.ts';
import { ruler } from '#core/charts/ruler.ts';
import type { Result } from '#core/scoring/result.ts';
import { fill } from '#core/text/fill.ts';
import { digitOf } from '#core/text/titles.ts';
import { ForecastButton } from './forecast-button.tsx';
import type { ForecastView } from './forecast-of.ts';
import { ForecastOnward } from './forecast-onward.tsx';
import type { ForecastWords } from './forecast-words.ts';
import { scoreText } from './score-text.ts';
import { Settled } from './settled.tsx';
import { stepsQuery } from './ticked-steps.ts';

interface ForecastCardProps {
  readonly view: ForecastView;
  readonly words: ForecastWords;
}

/** Score, phase, holds and effort as they are and as they would be. */
export function ForecastCard({ view, words }: ForecastCardProps) {
  const { figures, before, after, onward, ticked } = view;
  const { texts, locale, base, path, phases } = words;
  const count = ticked.length;
  const score = (value: number | null) => (value === null ? texts.noScore : scoreText(value, locale));
  const numbered = digitOf(base, locale);
  const digit = (phase: number | null) => (phase === null ? '–' : numbered(phase));
  const said = (text: string, values: Parameters<typeof fill>[1]) => fill(text, values, locale);
  const next = before.why.next === null ? '' : digit(before.why.next);
  const change = (of: { before: number; after: number }) =>
    of.before === of.after ? said('{after}', of) : said(texts.change, of);
  const figuresText = { phase: digit(after.reached), last: digit(after.lastPhase), score: score(after.score) };
  const { reached } = figures;
  const reachedTitle = after.reached === null ? '' : (phases[after.reached] ?? '');
  return (
    <aside
      id="forecast"
      aria-labelledby="forecast-title"
      className="print:hidden rounded-b-card border border-t-4 border-line border-t-ink bg-surface px-5.5 pt-5 pb-5.5 md:sticky md:top-5"
    >
      <h3 id="forecast-title">{count > 0 ? texts.title : texts.none}</h3>
      <div className="mt-3.5 mb-1.5 grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <Big name={texts.score}>{score(before.score)}</Big>
        <Icon name="arrow" />
        <Big name={texts.then}>{score(after.score)}</Big>
      </div>
      <RulerBar
        ruler={ruler({ ...after, lastPhase: after.lastPhase })}
        digit={numbered}
        label={said(texts.ruler, figuresText)}
      />
      <dl className="mt-3 mb-4 grid gap-1.5 text-small text-ink-2">
        <Row name={texts.phase}>
          {reached.before === reached.after
            ? said(texts.stays, { phase: digit(reached.after) })
            : said(texts.change, { before: digit(reached.before), after: digit(reached.after) })}
          {reached.before === reached.after ? null : <span lang={words.lang}> {reachedTitle}</span>}
        </Row>
        {figures.holds ? <Row name={said(texts.holds, { next })}>{change(figures.holds)}</Row> : null}
        {figures.dimensions ? (
          <Row name={said(texts.dimensions, { next })}>
            {said(texts.of, { count: change(figures.dimensions), all: figures.dimensions.of })}
          </Row>
        ) : null}
        <Row name={texts.left}>{said(texts.leftOf, { ...figures.effort })}</Row>
        {onward ? (
          <Row name={said(texts.onward, { next })}>
            <ForecastOnward
              route={onward}
              link={`${path}${stepsQuery([...ticked, ...onward.steps])}#route`}
              texts={texts}
              locale={locale}
            />
          </Row>
        ) : null}
      </dl>
      <Radar before={before} after={after} digit={numbered} locale={locale} label={texts.radar} />
      <ForecastButton link={`${path}${stepsQuery(ticked)}`} texts={texts} />
      <p className="mt-3 text-caption text-ink-3">{texts.note}</p>
      <Settled text={count > 0 ? said(texts.announce, { ...figuresText, count }) : texts.none} />
    </aside>
  );
}

function Big({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <p className="text-caption text-ink-3">{name}</p>
      <p className="text-[1.875rem] leading-tight font-[680] tracking-[-0.02em]">{children}</p>
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex justify-between gap-3">
      <dt>{name}</dt>
      <dd className="text-right font-semibold text-ink">{children}</dd>
    </div>
  );
}

interface RadarProps {
  readonly before: Result;
  readonly after: Result;
  readonly digit: (phase: number) => string;
  readonly locale: string;
  readonly label: string;
}

function Radar({ before, after, digit, locale, label }: RadarProps) {
  if (!fitsRadar(after.dimensions.length)) return null;
  const axes = after.dimensions.map(({ score, reached }, index) => {
    return { label: '', note: '', score, reached, before: before.dimensions[index]?.score ?? null };
  });
  const { format: number } = new Intl.NumberFormat(locale);
  const drawing = radar({ axes, lastPhase: after.lastPhase, digit, number, labels: 'numbers' });
  return <SvgDrawing drawing={drawing} label={label} className="mx-auto mb-4 max-w-60 max-sm:hidden" />;
}
