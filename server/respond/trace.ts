import type { AssessmentEvent } from '#core/audit/events.ts';
import type { Bound } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import type { OpenAssessment } from '../open-assessment.ts';

// What is left behind of a change. In an anonymous round nothing tells when somebody answered, so that no list of who
// was where at that time can be laid beside it.

type Traced = Pick<OpenAssessment, 'id' | 'round'>;

const day = 24 * 60 * 60 * 1000;

/** When a change happened, as it may be stored with the assessment: in an anonymous round, when that was opened. */
export function timeOf({ round }: Traced, now = new Date()): Date {
  return round?.mode === 'anonymous' ? (round.openedAt ?? new Date(0)) : now;
}

/** Until when a thing is to be forgotten counts from then on: in an anonymous round from the end of the day. */
export function roughTimeOf({ round }: Traced, now = new Date()): Date {
  return round?.mode === 'anonymous' ? new Date(Math.ceil(now.getTime() / day) * day) : now;
}

/** The audit row of a change, to be spread into its list: none in an anonymous round. */
export function traceOf(assessment: Traced, what: AssessmentEvent, question: string | null = null): readonly Bound[] {
  return assessment.round?.mode === 'anonymous' ? [] : [audited(what, assessment.id, question)];
}
