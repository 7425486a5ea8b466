import type { AssessmentEvent } from '#core/audit/events.ts';
import { newId } from '../new-id.ts';
import { audit } from '../schema.ts';
import { type Slot, statement } from '../statement.ts';

/** Of somebody who came by a link. */
type Row = Omit<typeof audit.$inferSelect, 'actorId' | 'subject'>;

const insert = statement((w, slot: Slot<Row>) =>
  w.insert(audit).values({
    id: slot('id', audit.id),
    assessmentId: slot('assessmentId', audit.assessmentId),
    what: slot('what', audit.what),
    questionId: slot('questionId', audit.questionId),
    at: slot('at', audit.at),
  }),
);

/** The audit row of a change, for the same list as the change. Ids only: nothing that a person typed. */
export function audited(what: AssessmentEvent, assessmentId: string, questionId: string | null = null) {
  return insert({ id: newId(), assessmentId, what, questionId, at: new Date() });
}
