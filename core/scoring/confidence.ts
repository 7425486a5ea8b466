import type { Measure } from './measure.ts';
import type { Confidence } from './result.ts';
import { above, atLeast } from './tolerance.ts';

/** How many people answered personally, and how many were invited. Absent for a team's single joint answer. */
export interface People {
  readonly responded: number;
  readonly invited: number;
}

/** How far a figure can be trusted (scoring rules, section 5). Split questions count among those that apply. */
export function confidenceIn(measure: Measure, people?: People): Confidence {
  const coverage = measure.coverage ?? 0;
  const unknown = measure.unknownShare ?? 0;
  if (measure.score === null || !atLeast(coverage, 0.6) || above(unknown, 0.25)) return 'low';
  if (people && !atLeast(people.responded, people.invited / 4)) return 'low';
  const enoughPeople = !people || (people.responded >= 3 && atLeast(people.responded, people.invited / 2));
  const agreed = atLeast(0.1, measure.split / measure.applicable);
  return enoughPeople && agreed && atLeast(coverage, 0.9) && atLeast(0.05, unknown) ? 'high' : 'medium';
}
