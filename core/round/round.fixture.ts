import type { Round } from './round.ts';

/** A draft about everybody, with overrides. */
export function aRound(words: Partial<Round> = {}): Round {
  return {
    id: 'round',
    title: 'A round',
    intro: '',
    questionnaireHash: 'hash',
    profile: null,
    state: 'draft',
    mode: 'confidential',
    k: 5,
    audiences: ['developer', 'executive', 'platform'],
    counted: ['developer', 'executive', 'platform'],
    withoutTeam: false,
    attributes: [],
    target: null,
    ownResult: true,
    comments: true,
    timeZone: 'UTC',
    opensAt: null,
    closesAt: null,
    recurrence: null,
    openedAt: null,
    closedAt: null,
    publishedAt: null,
    previousId: null,
    changes: 0,
    ...words,
  };
}
