import type { ClosedRound } from '#core/privacy/closed-round.ts';
import type { Release } from '#core/privacy/release.ts';
import { releaseSteps } from '#core/privacy/release-round.ts';
import type { Bench } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { roundOfPeople } from './rounds-of-people.ts';

/** Making the release of a closed round, the check that nobody can be worked out from it included. */
export function releaseTimes({ runs }: Bench): Promise<readonly Figure[]> {
  const small = roundOfPeople({ people: 300, teams: 30, units: 5, sites: 3 });
  const large = roundOfPeople({ people: 40_000, teams: 500, units: 25, sites: 8 });
  const ofSmall = measured(small, runs);
  const ofLarge = measured(large, runs);
  return Promise.resolve([
    figure('release-300', 'Release of a round of 300 people', 'ms', ofSmall.times),
    figure('release-300-withheld', 'Of groups of at least k, withheld (%)', '', [withheldIn(ofSmall.release)]),
    figure('release-40000', 'Release of a round of 40,000 people', 'ms', ofLarge.times),
    figure('release-40000-step', 'Longest time without a turn for others', 'ms', ofLarge.longest),
    figure('release-40000-withheld', 'Of groups of at least k, withheld (%)', '', [withheldIn(ofLarge.release)]),
  ]);
}

function measured(round: ClosedRound, runs: number) {
  const times: number[] = [];
  const longest: number[] = [];
  let release: Release = { mode: round.mode, k: round.k, cells: [], agreed: [] };
  for (let run = 0; run < runs; run += 1) {
    const steps = releaseSteps(round);
    const began = performance.now();
    let most = 0;
    for (let last = began; ; ) {
      const step = steps.next();
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
      if (!step.done) continue;
      release = step.value;
      break;
    }
    times.push(performance.now() - began);
    longest.push(most);
  }
  return { times, longest, release };
}

function withheldIn({ cells }: Release): number {
  const told = cells.filter(({ is }) => is === 'released').length;
  const withheld = cells.filter((cell) => cell.is === 'withheld' && cell.because === 'wouldReveal').length;
  return (100 * withheld) / (told + withheld);
}
