export const personStates = ['invited', 'joined', 'disabled'] as const;

/** Has the person accepted the invitation, and may they sign in? */
export type PersonState = (typeof personStates)[number];

export function stateOf(person: { readonly joinedAt: Date | null; readonly disabledAt: Date | null }): PersonState {
  if (person.disabledAt) return 'disabled';
  return person.joinedAt ? 'joined' : 'invited';
}
