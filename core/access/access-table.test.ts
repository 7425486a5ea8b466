import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type About, can, type Permission } from './can.ts';
import { nobody, type Person, type Viewer } from './viewer.ts';

// docs/access.md shows these rows; this test holds both together. When it fails, the right table is in its message.

const person = (role: Person['role'], leads: string[], memberOf: string[]): Person => ({
  ...{ is: 'person', id: 'p', name: 'P', role },
  leads: new Set(leads),
  memberOf: new Set(memberOf),
});

const viewers: readonly (readonly [string, Viewer])[] = [
  ['administrator', person('administrator', [], [])],
  ['platform manager', person('manager', [], [])],
  ['lead', person('person', ['own'], ['own'])],
  ['member', person('person', [], ['own'])],
  ['other person', person('person', [], [])],
  ['holder of a link to results', { is: 'shareHolder', round: 'r', group: null }],
  ['nobody', nobody],
];

const ofGroup = [
  ['own team', { group: 'own' }],
  ['another team', { group: 'another' }],
] as const;

const ofResults = (['closed', 'published'] as const).flatMap((state) =>
  ofGroup.map(([name, about]) => [`${name}, ${state} round`, { ...about, round: 'r', state }] as const),
);

/** What each permission is asked about; a permission that is missing here does not compile. */
const cases: { readonly [P in Permission]: readonly (readonly [string, About<P>])[] } = {
  managePeople: [['', undefined]],
  administer: [['', undefined]],
  manageGroups: [['', undefined]],
  manageMembers: ofGroup,
  seeGroup: ofGroup,
  manageRounds: [['', undefined]],
  seeParticipation: ofGroup,
  readResults: ofResults,
  keepOwnAccount: [['', undefined]],
  startAssessment: [['', undefined]],
};

function table(): string {
  const rows = Object.entries(cases).flatMap(([permission, each]) =>
    each.map(([name, about]) => {
      const rule = can[permission as Permission] as (viewer: Viewer, about: unknown) => boolean;
      const cells = viewers.map(([, viewer]) => (rule(viewer, about) ? 'yes' : ''));
      return `| \`${permission}\`${name ? ` (${name})` : ''} | ${cells.join(' | ')} |`;
    }),
  );
  const heads = viewers.map(([name]) => name).join(' | ');
  return [`| may | ${heads} |`, `| --- |${' --- |'.repeat(viewers.length)}`, ...rows].join('\n');
}

test('the document shows who may what', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toContain(table());
});
