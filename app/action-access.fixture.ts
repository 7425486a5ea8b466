import type { Role } from '../e2e/steps/workspace.ts';
import type { Ending } from './every-action.fixture.ts';

/** Who calls. A respondent and the holder of a link to results have their links and no account. */
export const callers = [
  ...(['administrator', 'manager', 'lead', 'member', 'other'] as const),
  ...(['disabled', 'respondent', 'holder of a link to results', 'nobody'] as const),
] as const satisfies readonly (Role | string)[];
export type Caller = (typeof callers)[number];

export const signedIn: readonly Caller[] = ['administrator', 'manager', 'lead', 'member', 'other'];
const administrators: readonly Caller[] = ['administrator'];
const managers: readonly Caller[] = ['administrator', 'manager'];
const leads: readonly Caller[] = [...managers, 'lead'];

/** `idle`: there was nothing to do, and nothing is stored about it. */
export type EndsAs = Ending['is'] | 'idle';

/**
 * What is sent, who may do it, and how it ends for them; `done` if not said. All others get the page of what is not
 * there when they have signed in, else the way to sign in.
 */
export type Case = readonly [
  fields: Readonly<Record<string, string>>,
  may: readonly Caller[] | 'everybody',
  ending?: EndsAs,
];

/** What there is in the workspace: tokens, and the id of a link to results. */
export interface Things {
  /** Of an assessment outside of rounds. */
  readonly own: string;
  /** Of an answer to an open round, and to one that is closed. */
  readonly answer: string;
  readonly late: string;
  /** Of a link into a round, and of one to results. */
  readonly link: string;
  readonly share: string;
  /** Ids. */
  readonly shareId: string;
  readonly sessionOfAnother: string;
}

const key = '5e0b7b1c-52a5-4e0c-9d2a-0a3f1a1d3c11';
const taken = { key, view: 'list', status: 'doing', owner: 'Ana', due: '2026-12-01', evidence: '', notes: '' };
const typed = { name: 'New', parent: '', tags: '' };

/** Tokens that open no assessment: none at all, and those of other kinds of links. */
const strange = ({ link, share }: Things, more: Readonly<Record<string, string>> = {}): Case[] =>
  ['none', 'own', 'A'.repeat(43), link, share].map((token) => [{ token, ...more }, 'everybody', '404']);

/** Of an assessment outside of rounds: by its link, and never for an answer to a round. */
const byLink = (things: Things, more: Readonly<Record<string, string>>, ending: EndsAs = 'done'): Case[] => [
  [{ token: things.own, ...more }, 'everybody', ending],
  [{ token: things.answer, ...more }, 'everybody', '404'],
  [{ token: things.late, ...more }, 'everybody', '404'],
  ...strange(things, more),
];

/** Of an answer to a round: by its link while the round takes answers. */
const inRound = (things: Things, ending: EndsAs = 'done'): Case[] => [
  [{ token: things.answer }, 'everybody', ending],
  [{ token: things.late }, 'everybody', 'refused'],
  ...strange(things),
];

/** Of a round, for the platform team: by its id, with what it says to a round in that state; missing: `none`. */
const ofRound = (endings: Readonly<Record<string, EndsAs>>, more: Readonly<Record<string, string>> = {}): Case[] =>
  Object.entries(endings).map(([round, ending]) => [{ round, ...more }, managers, ending]);

const ofPerson = (missing: EndsAs, more: Readonly<Record<string, string>> = {}): Case[] => [
  [{ person: 'member', ...more }, administrators],
  [{ person: 'none', ...more }, administrators, missing],
];

/** Of a team, for its lead and the platform team. */
const ofTeam = (more: Readonly<Record<string, string>>): Case[] => [
  [{ group: 'own', ...more }, leads],
  [{ group: 'another', ...more }, managers],
  [{ group: 'none', ...more }, managers, '404'],
];

const ofGroup = (more: Readonly<Record<string, string>> = {}): Case[] => [
  [{ group: 'own', ...more }, managers],
  [{ group: 'none', ...more }, managers, '404'],
];

/** By the name of its file and its own: every action, or the test fails. */
export const table: Readonly<Record<string, (things: Things) => readonly Case[]>> = {
  'set-targets-action setTargets': (things) => byLink(things, { 'target.ownership': '2' }),
  // It was not submitted: there is no plan to take a step from, and nothing was taken on.
  'action-actions make': (things) => byLink(things, { ...taken, step: 'reach:team:1' }, 'refused'),
  'action-actions change': (things) => byLink(things, { ...taken, action: 'none', seen: '1' }, 'refused'),
  'review-actions submit': (things) => [
    [{ token: things.own }, 'everybody', 'refused'],
    // Submitted before: it leads on to the result.
    [{ token: things.answer }, 'everybody'],
    ...strange(things),
  ],
  'review-actions reopen': (things) => inRound(things),
  'review-actions goOnWithAll': (things) => byLink(things, {}),
  'withdraw-action withdraw': (things) => inRound(things),
  'upgrade-actions upgrade': (things) => [
    [{ token: things.own, to: 'x', key }, 'everybody', 'refused'],
    ...strange(things, { to: 'x', key }),
  ],
  'upgrade-actions goBack': (things) => [
    [{ token: things.own, number: '1', key }, 'everybody', 'refused'],
    ...strange(things, { number: '1', key }),
  ],
  'assessment-actions rename': (things) => byLink(things, { team: 'Payments' }),
  'assessment-actions duplicate': (things) => [[{ token: things.own }, signedIn], ...strange(things)],
  'assessment-actions answerAgain': (things) => [
    [{ token: things.own }, signedIn],
    [{ token: things.answer }, signedIn, '404'],
    [{ token: 'none' }, signedIn, '404'],
  ],
  'assessment-actions remove': (things) => byLink(things, {}),
  'assessment-actions restore': (things) => byLink(things, { back: 'list' }),
  'join-action join': ({ own }) =>
    ['none', own].map((token) => [{ token, name: 'A', password: 'a long secret word' }, 'everybody', '404']),
  'reset-action reset': ({ own }) =>
    ['none', own].map((token) => [{ token, password: 'a long secret word' }, 'everybody', '404']),
  'set-up-action setUp': ({ own }) =>
    ['none', own].map((token) => [
      { token, name: 'A', address: 'a@example.org', password: 'a long secret word' },
      'everybody',
      '404',
    ]),
  'sign-in-actions signIn': () => [[{ address: 'x@example.org', password: 'wrong' }, 'everybody', 'refused']],
  'sign-in-actions signOut': () => [[{}, 'everybody']],
  'language-action setLanguage': () => [[{ language: 'de' }, 'everybody']],
  'theme-action setTheme': () => [[{ theme: 'dark' }, 'everybody']],
  'people-actions invite': () => [[{ name: 'A', address: 'new@example.org', role: 'person' }, administrators]],
  'people-actions makeInvitation': () => [
    // Has joined: there is nothing to invite to.
    [{ person: 'member' }, administrators, 'refused'],
    [{ person: 'none' }, administrators, 'refused'],
    [{ person: 'none', how: 'mail' }, administrators, 'refused'],
  ],
  'people-actions makeReset': () => [...ofPerson('refused'), ...ofPerson('refused', { how: 'mail' })],
  'people-actions setRole': () => ofPerson('404', { role: 'manager' }),
  'people-actions disable': () => ofPerson('404'),
  'people-actions enable': () => [
    [{ person: 'disabled' }, administrators],
    [{ person: 'none' }, administrators, '404'],
  ],
  'people-actions endSessions': () => ofPerson('idle'),
  'delete-person-action deletePerson': () => [
    [{ person: 'member', typed: 'member@example.org' }, administrators],
    [{ person: 'member', typed: 'member' }, administrators, 'refused'],
    // Nobody would administer.
    [{ person: 'administrator', typed: 'administrator@example.org' }, administrators, 'refused'],
    [{ person: 'none', typed: '' }, administrators, '404'],
  ],
  'delete-group-action deleteGroup': () => [
    // A round of it is open.
    [{ group: 'own', typed: 'Orders Б' }, administrators, 'refused'],
    [{ group: 'own', typed: 'Orders' }, administrators, 'refused'],
    [{ group: 'none', typed: '' }, administrators, '404'],
  ],
  'retention-action setRetention': () => [[{ answers: '12', audit: '' }, administrators]],
  'profile-actions changeName': () => [[{ name: 'A' }, signedIn]],
  'profile-actions changePassword': () => [[{ newPassword: 'x' }, signedIn, 'refused']],
  'profile-actions changeTaste': () => [[{ language: 'de', theme: 'dark' }, signedIn]],
  'profile-actions unlink': () => [[{ issuer: 'https://login.example.org', subject: 'x' }, signedIn, 'idle']],
  'profile-actions endOne': ({ sessionOfAnother }) => [[{ session: sessionOfAnother }, signedIn]],
  'profile-actions endOthers': () => [[{}, signedIn]],
  'start-action start': ({ link, answer, share }) => [
    [{ token: link }, 'everybody'],
    ...['none', answer, share].map((token): Case => [{ token }, 'everybody', '404']),
  ],
  'create-action create': () => [
    [{ questionnaire: 'small', team: 'A', profile: '' }, signedIn],
    [{ questionnaire: 'none', team: 'A', profile: '' }, signedIn, 'refused'],
  ],
  'share-actions makeLink': () =>
    ofRound({ closed: 'done', open: '404', none: '404' }, { label: 'A', group: '', days: '30' }),
  'share-actions revoke': ({ shareId }) => [
    [{ round: 'published', link: shareId }, managers],
    [{ round: 'closed', link: shareId }, managers, 'idle'],
    [{ round: 'published', link: 'none' }, managers, 'idle'],
  ],
  'round-actions make': () => [[{ title: '' }, managers, 'refused']],
  'round-actions change': () => [
    [{ title: '' }, managers, '404'],
    ...ofRound({ draft: 'refused', open: 'refused', none: '404' }, { changes: '0', title: '' }),
  ],
  'round-actions remove': () => ofRound({ draft: 'done', open: 'refused', none: '404' }),
  'round-actions copy': () => ofRound({ open: 'done', none: '404' }),
  'round-actions open': () => ofRound({ draft: 'done', open: 'refused', none: 'refused' }, { changes: '0' }),
  'round-actions settle': () => [
    [{ round: 'draft', changes: '0', is: 'agree', to: 'own' }, managers],
    [{ round: 'draft', changes: '0', is: 'agree', to: 'none' }, managers, 'refused'],
    [{ round: 'none', changes: '0', is: 'agree', to: 'own' }, managers, 'refused'],
  ],
  'running-actions move': () =>
    ofRound({ open: 'done', closed: 'refused', none: 'refused' }, { changes: '0', closesAt: '2099-01-01T09:00' }),
  'running-actions close': () => ofRound({ open: 'done', draft: 'refused', closed: 'refused', none: 'refused' }),
  'running-actions once': () => ofRound({ open: 'idle', draft: 'refused', closed: 'refused', none: 'refused' }),
  'running-actions publish': () => ofRound({ closed: 'done', open: 'refused', published: 'refused', none: 'refused' }),
  'running-actions addLink': () => [
    [{ round: 'open', group: 'own' }, managers],
    [{ round: 'open', group: 'unit' }, managers, '404'],
    [{ round: 'closed', group: 'own' }, managers, 'refused'],
    [{ round: 'none', group: 'own' }, managers, '404'],
  ],
  'running-actions takeBack': () => [
    [{ round: 'open', link: 'open-own', renew: 'no', back: '' }, managers],
    [{ round: 'closed', link: 'open-own', renew: 'no', back: '' }, managers, 'refused'],
    [{ round: 'none', link: 'open-own', renew: 'no', back: '' }, managers, 'refused'],
  ],
  'running-actions makePersonal': () => [
    [{ round: 'open', group: 'own' }, managers],
    [{ round: 'open', group: 'unit' }, managers, '404'],
    [{ round: 'none', group: 'own' }, managers, '404'],
  ],
  'running-actions mailLinks': () => [
    // Nobody has a link of their own: there is nothing to send, and nobody to remind.
    [{ round: 'open', group: 'own' }, managers, 'idle'],
    [{ round: 'closed', group: 'own' }, managers, 'refused'],
    [{ round: 'none', group: 'own' }, managers, '404'],
  ],
  'running-actions remind': () =>
    ofRound({ open: 'refused', draft: 'refused', closed: 'refused', published: 'refused', none: '404' }),
  'group-actions make': () => [
    [{ ...typed, kind: 'team' }, managers],
    [{ ...typed, parent: 'none', kind: 'team' }, managers, 'refused'],
  ],
  'group-actions change': () => ofGroup(typed),
  'group-actions archive': () => ofGroup(),
  'group-actions restore': () => ofGroup(),
  'group-actions add': () => ofTeam({ address: 'other@example.org', name: '', role: 'member' }),
  'group-actions put': () => [
    ...ofTeam({ person: 'member', role: 'member' }),
    [{ group: 'own', person: 'none', role: 'member' }, leads, '404'],
  ],
  'group-actions takeOut': () => [
    [{ group: 'own', person: 'member' }, leads],
    [{ group: 'own', person: 'none' }, leads, 'idle'],
    [{ group: 'another', person: 'member' }, managers, 'idle'],
    [{ group: 'none', person: 'member' }, managers, 'idle'],
  ],
  'import-action importFile': () => [
    [{ text: 'team,address\nOwn,new@example.org\n' }, managers, 'refused'],
    [{ text: 'team\nNew\n', step: 'import' }, managers],
  ],
};
