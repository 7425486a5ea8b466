'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Item } from '#core/roadmap/plan.ts';
import { routeAfter } from '#core/roadmap/route-after.ts';
import { whatIf } from '#core/roadmap/what-if.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { ForecastBar } from './forecast-bar.tsx';
import { ForecastCard } from './forecast-card.tsx';
import { forecastFigures } from './forecast-figures.ts';
import type { ForecastTexts } from './forecast-texts.ts';
import { stepsQuery } from './ticked-steps.ts';

export interface ForecastProps {
  readonly path: string;
  /** Without its words. */
  readonly questionnaire: Questionnaire;
  readonly states: QuestionStates;
  readonly before: Result;
  readonly items: readonly Item[];
  /** Keys of the items that lead to the next phase (or target): their effort is the way ahead. */
  readonly route: readonly string[];
  readonly ticked: readonly string[];
  readonly locale: string;
  readonly texts: ForecastTexts;
  /** The plan, with a checkbox `steps` for each item. */
  readonly children: ReactNode;
}

/**
 * The plan as a form, and what its ticks would change. Without script the button sends the form and the server draws
 * the same card; with script the card follows each tick and the address keeps up, so that it can be shared.
 */
export function Forecast(props: ForecastProps) {
  const { path, questionnaire, states, before, items, route, texts, locale, children } = props;
  const [ticked, setTicked] = useState<readonly string[]>(props.ticked);
  const form = useRef<HTMLFormElement>(null);
  const read = () => {
    if (form.current) setTicked(new FormData(form.current).getAll('steps').map(String));
  };

  // Boxes ticked before the script came, or kept by the browser over a reload.
  useEffect(read, []);

  const query = stepsQuery(ticked);
  const first = useRef(true);
  useEffect(() => {
    // The address is right already, or about to be corrected by `read`.
    if (first.current) first.current = false;
    else window.history.replaceState(null, '', `${path}${query}${window.location.hash}`);
  }, [path, query]);

  const { figures, after, onward } = useMemo(() => {
    const chosen = items.filter(({ key }) => ticked.includes(key));
    const then = whatIf(questionnaire, states, chosen);
    const ahead = items.filter(({ key }) => route.includes(key));
    const { next } = before.why;
    return {
      figures: forecastFigures(before, then.result, ahead, chosen),
      after: then.result,
      onward: next === null ? null : routeAfter(questionnaire, then, items, chosen, next),
    };
  }, [questionnaire, states, before, items, route, ticked]);

  const shown = {
    figures,
    after,
    onward,
    before,
    count: ticked.length,
    texts,
    locale,
    base: questionnaire.displayBase,
  };
  return (
    <form ref={form} method="get" action={`${path}#route`} onChange={read}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-7 md:grid-cols-[minmax(0,1fr)_18.75rem]">
        <div>{children}</div>
        <ForecastCard
          {...shown}
          link={`${path}${query}`}
          onwardLink={`${path}${stepsQuery([...ticked, ...(onward?.steps ?? [])])}#route`}
          phases={questionnaire.phases}
        />
      </div>
      <ForecastBar {...shown} />
    </form>
  );
}
