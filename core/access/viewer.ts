/** In the whole workspace; what somebody may do in a team is said by their membership. */
export type WorkspaceRole = 'administrator' | 'manager' | 'person';
export const workspaceRoles: readonly WorkspaceRole[] = ['administrator', 'manager', 'person'];

/** In a group. Who leads a unit leads the groups below it. */
export type TeamRole = 'lead' | 'member';

/** Units hold units and teams; teams hold people. */
export type GroupKind = 'unit' | 'team';

/** Somebody who has signed in, as the sessions say at this request. */
export interface Person {
  readonly is: 'person';
  readonly id: string;
  readonly name: string;
  readonly role: WorkspaceRole;
  /** Ids of the groups that the person leads, those below included. */
  readonly leads: ReadonlySet<string>;
  /** Ids of the groups that the person is a member or lead of. */
  readonly memberOf: ReadonlySet<string>;
}

/** Whoever holds a read-only link to results. */
export interface ShareHolder {
  readonly is: 'shareHolder';
  readonly round: string;
  /** Null: the whole round. */
  readonly group: string | null;
}

/** Who looks. Respondents come by the link of their answers, which is a right of its own (server/open-assessment.ts). */
export type Viewer = Person | ShareHolder | { readonly is: 'nobody' };

export const nobody: Viewer = { is: 'nobody' };
