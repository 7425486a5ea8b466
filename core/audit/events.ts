/** Everything that the audit tells, by what it is about. In the database an event is one of these names. */
export const auditEvents = {
  people: [
    'person invited',
    'person joined',
    'person signedIn',
    'person signedOut',
    'person changed',
    'person disabled',
    'person enabled',
    'person deleted',
    'password set',
    'password resetLinkMade',
    'identity linked',
    'identity unlinked',
    'session ended',
    'trial takenOver',
  ],
  teams: [
    'group made',
    'group changed',
    'group archived',
    'group restored',
    'group deleted',
    'members changed',
    'members imported',
  ],
  rounds: [
    'round made',
    'round changed',
    'round opened',
    'round closed',
    'round reopened',
    'round published',
    'round deleted',
    'round reminded',
    'link made',
    'link mailed',
    'link revoked',
  ],
  data: ['data exported', 'data imported', 'setting changed'],
  assessments: [
    'created',
    'duplicated',
    'startedAgain',
    'renamed',
    'submitted',
    'reopened',
    'targetsSet',
    'upgraded',
    'upgradeUndone',
    'deleted',
    'restored',
    'actionMade',
    'actionChanged',
    'actionDeleted',
    'actionRestored',
  ],
  answers: ['answered'],
} as const;

export type AuditKind = keyof typeof auditEvents;
export const auditKinds = Object.keys(auditEvents) as readonly AuditKind[];

/** What can happen to one assessment. */
export type AssessmentEvent = (typeof auditEvents)['assessments' | 'answers'][number];
/** What can happen in the workspace, beside what happens to one assessment. */
export type WorkspaceEvent = (typeof auditEvents)['people' | 'teams' | 'rounds' | 'data'][number];
export type AuditEvent = AssessmentEvent | WorkspaceEvent;

const { people, teams, rounds, data, assessments } = auditEvents;
export const workspaceEvents: readonly WorkspaceEvent[] = [...people, ...teams, ...rounds, ...data];

/** What never happens to a response of a round, whose traces nobody is shown. */
export const ownAssessmentEvents: readonly AssessmentEvent[] = assessments.filter(
  (event) => event !== 'created' && event !== 'submitted' && event !== 'reopened',
);

const all: ReadonlySet<string> = new Set(Object.values(auditEvents).flat());

/** Is it one that we have words for? A newer version may have written others. */
export function isAuditEvent(what: string): what is AuditEvent {
  return all.has(what);
}
