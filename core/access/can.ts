import type { RoundState } from '#core/round/round.ts';
import type { Person, Viewer } from './viewer.ts';

/** A group, or null where everything is meant. */
interface AboutGroup {
  readonly group: string | null;
}

interface AboutResults extends AboutGroup {
  readonly round: string;
  readonly state: RoundState;
}

const isAdministrator = (viewer: Viewer): boolean => viewer.is === 'person' && viewer.role === 'administrator';
const isManager = (viewer: Viewer): boolean =>
  viewer.is === 'person' && (viewer.role === 'manager' || viewer.role === 'administrator');
const leads = (viewer: Person, group: string | null): boolean => group !== null && viewer.leads.has(group);

/**
 * What a viewer may do, in one place; docs/access.md shows it as a table. Everything else is refused. `nobody` may do
 * nothing: what is open to everybody (answering by link, trying the product before set-up) asks for no permission.
 */
export const can = {
  /** Invite, change roles, disable, reset, end sessions. */
  managePeople: (viewer: Viewer): boolean => isAdministrator(viewer),
  /** Export and import everything, delete for good, retention, read the audit log. */
  administer: (viewer: Viewer): boolean => isAdministrator(viewer),
  /** Make, move, rename, archive groups; import them. */
  manageGroups: (viewer: Viewer): boolean => isManager(viewer),
  /** Say who belongs to a group. */
  manageMembers: (viewer: Viewer, { group }: AboutGroup): boolean =>
    isManager(viewer) || (viewer.is === 'person' && leads(viewer, group)),
  /** See a group and its people. */
  seeGroup: (viewer: Viewer, { group }: AboutGroup): boolean =>
    isManager(viewer) ||
    (viewer.is === 'person' && group !== null && (viewer.memberOf.has(group) || viewer.leads.has(group))),
  /** Make, change, open, close, publish, share and delete rounds. */
  manageRounds: (viewer: Viewer): boolean => isManager(viewer),
  /** How many of a group have answered, without names. */
  seeParticipation: (viewer: Viewer, { group }: AboutGroup): boolean =>
    isManager(viewer) || (viewer.is === 'person' && leads(viewer, group)),
  /** The platform team sees a round once it is closed; teams see theirs when it is published. */
  readResults: (viewer: Viewer, { round, group, state }: AboutResults): boolean => {
    if (state === 'draft' || state === 'open') return false;
    if (viewer.is === 'shareHolder') return viewer.round === round && (viewer.group ?? group) === group;
    if (viewer.is === 'nobody') return false;
    if (isManager(viewer)) return true;
    return state === 'published' && group !== null && (viewer.memberOf.has(group) || viewer.leads.has(group));
  },
  /** One's own name, password, sessions and taste. */
  keepOwnAccount: (viewer: Viewer): boolean => viewer.is === 'person',
  /** Start an assessment for a team, outside of rounds. */
  startAssessment: (viewer: Viewer): boolean => viewer.is === 'person',
} as const;

export type Permission = keyof typeof can;

/** What a permission is asked about; nothing for those of the whole workspace. */
export type About<P extends Permission> = Parameters<(typeof can)[P]> extends [Viewer, infer A] ? A : undefined;
