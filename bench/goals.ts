import type { Figure } from './figure.ts';
import { inWords } from './in-words.ts';

/**
 * What a figure of the app is to be; `aim` is what we would like. `floor` names what stands beside it and does the least
 * that has to be done, so that it tells how fast the machine is.
 */
export type Goal = { readonly figure: string } & (
  | { readonly is: 'atLeast'; readonly value: number; readonly aim?: number; readonly floor?: string }
  | { readonly is: 'atMost'; readonly value: number }
  /** Of the figure beside it with this name. */
  | { readonly is: 'shareAtLeast'; readonly of: string; readonly share: number }
  /** `times` as much at most; 1 unless said. */
  | { readonly is: 'notAbove'; readonly of: string; readonly times?: number }
);

export interface Verdict {
  readonly goal: string;
  /** The share of what stands beside it, when the goal is one. */
  readonly share: number | null;
  /** How much of its floor the goal asks for; near 1 and above, the machine is too slow for it. */
  readonly ofFloor: number | null;
  /** Null: it was not measured. */
  readonly met: boolean | null;
}

export const goals: readonly Goal[] = [
  { figure: 'memory-idle', is: 'atMost', value: 150 },
  { figure: 'memory-loaded', is: 'notAbove', of: 'bare Next' },
  { figure: 'saves-16', is: 'atLeast', value: 4000, aim: 6000, floor: 'bare server' },
  { figure: 'saves-16', is: 'shareAtLeast', of: 'bare server', share: 0.5 },
  { figure: 'saves-16-p99', is: 'atMost', value: 40 },
  { figure: 'saves-64', is: 'atLeast', value: 4000, aim: 6000, floor: 'bare server' },
  { figure: 'saves-64', is: 'shareAtLeast', of: 'bare server', share: 0.5 },
  { figure: 'saves-64-p99', is: 'atMost', value: 40 },
  { figure: 'responses-16', is: 'atLeast', value: 100, aim: 250 },
  { figure: 'slow-saves-64', is: 'atLeast', value: 2500 },
  { figure: 'large-script', is: 'notAbove', of: 'small model', times: 1.1 },
  { figure: 'large-click', is: 'atMost', value: 100 },
  { figure: 'validate-1000', is: 'atMost', value: 1000 },
  { figure: 'scoring-300000', is: 'atMost', value: 200 },
  { figure: 'release-300', is: 'atMost', value: 1000 },
  { figure: 'release-40000', is: 'atMost', value: 60_000 },
  { figure: 'sign-in', is: 'atMost', value: 300 },
  { figure: 'teams-page', is: 'atMost', value: 200 },
  { figure: 'opening', is: 'atMost', value: 2000 },
];

/** Whether a figure is what the goal says. A figure that is not there, or has nothing beside it, was not measured. */
export function judge(goal: Goal, figure: Figure | undefined): Verdict {
  const app = figure?.app.median ?? Number.NaN;
  switch (goal.is) {
    case 'atLeast': {
      const aim = goal.aim === undefined ? '' : ` (aim ${inWords(goal.aim)})`;
      const floor = figure?.beside[goal.floor ?? '']?.median;
      const judged = verdict(`≥ ${inWords(goal.value)}${aim}`, null, app, (value) => value >= goal.value);
      return floor === undefined ? judged : { ...judged, ofFloor: goal.value / floor };
    }
    case 'atMost':
      return verdict(`≤ ${inWords(goal.value)}`, null, app, (value) => value <= goal.value);
    case 'shareAtLeast': {
      const share = app / (figure?.beside[goal.of]?.median ?? Number.NaN);
      return verdict(`≥ ${goal.share * 100} % of ${goal.of}`, share, share, (value) => value >= goal.share);
    }
    case 'notAbove': {
      const share = app / (figure?.beside[goal.of]?.median ?? Number.NaN);
      const { times = 1 } = goal;
      const most = times === 1 ? goal.of : `${Math.round(times * 100)} % of ${goal.of}`;
      return verdict(`≤ ${most}`, share, share, (value) => value <= times);
    }
  }
}

function verdict(goal: string, share: number | null, value: number, isMet: (value: number) => boolean): Verdict {
  return { goal, share, ofFloor: null, met: Number.isNaN(value) ? null : isMet(value) };
}
