import type { GroupKind, TeamRole } from '../access/viewer.ts';

/** A part of the organisation: a unit that holds others, or a team. */
export interface Group {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: GroupKind;
  readonly name: string;
  readonly archived: boolean;
  /** Sorted. */
  readonly tags: readonly string[];
}

/** A person in a group. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly address: string;
  readonly role: TeamRole;
  /** Has the person accepted the invitation, and may they sign in? */
  readonly state: 'invited' | 'joined' | 'disabled';
}
