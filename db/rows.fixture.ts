/** Rows for the tests of the store. */
export const at = new Date('2026-01-02T03:04:05.678Z');

export const version = (hash: string) => ({
  hash,
  questionnaireId: 'q',
  version: '1',
  content: '{}',
  createdAt: at,
  retiredAt: null,
  offeredAt: null,
});

export const assessment = (id: string) => ({
  id,
  tokenHash: `token of ${id}`,
  shelfHash: 'shelf',
  sealedToken: 'sealed',
  team: 'Orders',
  questionnaireHash: 'h',
  profile: null,
  targets: { ownership: 2 },
  previousId: null,
  changes: 0,
  answered: 0,
  roundId: null,
  groupId: null,
  audience: null,
  segments: null,
  agreed: 0,
  respondentId: null,
  ownerId: null,
  ownerTokenHash: null,
  createdAt: at,
  updatedAt: at,
  submittedAt: null,
  deletedAt: null,
});

export const answered = (phase: number) => ({ answer: { kind: 'phase', phase } as const, comment: '', link: '' });
