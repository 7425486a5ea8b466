import { type AuditKind, auditEvents, ownAssessmentEvents, workspaceEvents } from '#core/audit/events.ts';
import type { Reader } from '../commit.ts';
import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or } from '../drizzle.ts';
import { assessments, audit } from '../schema.ts';

export interface StoredEvent {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly actorId: string | null;
  readonly subject: string | null;
}

/** The youngest first: where a page of them ended. */
export type AuditPlace = Pick<StoredEvent, 'id' | 'at'>;

export interface AuditFilter {
  /** Null: everything but single answers, which are many. */
  readonly kind: AuditKind | null;
  /** Ids of people; null: whoever it was, somebody who had not signed in too. */
  readonly actors: readonly string[] | null;
}

/** Some events, the youngest first, from behind `after` on. Traces of responses to rounds are not among them. */
export function someEvents(
  read: Reader,
  { kind, actors }: AuditFilter,
  after: AuditPlace | null,
  most: number,
): Promise<readonly StoredEvent[]> {
  return read
    .select({ id: audit.id, at: audit.at, what: audit.what, actorId: audit.actorId, subject: audit.subject })
    .from(audit)
    .leftJoin(assessments, eq(assessments.id, audit.assessmentId))
    .where(
      and(
        isForReaders(),
        kind === null ? ne(audit.what, 'answered') : inArray(audit.what, [...auditEvents[kind]]),
        actors ? inArray(audit.actorId, [...actors]) : undefined,
        after ? or(lt(audit.at, after.at), and(eq(audit.at, after.at), lt(audit.id, after.id))) : undefined,
      ),
    )
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(most);
}

/**
 * When somebody answered a round is nobody's business: beside the times of sign-ins it would say who they are. What is
 * left of an assessment that is gone counts only if it cannot come from a response.
 */
function isForReaders() {
  return or(
    inArray(audit.what, [...workspaceEvents]),
    and(isNotNull(assessments.id), isNull(assessments.roundId)),
    and(isNull(audit.assessmentId), inArray(audit.what, [...ownAssessmentEvents])),
  );
}
