import { mkdirSync } from 'node:fs';
import { groups, members, people, roundGroups, rounds } from '#db/schema.ts';
import { makeLog } from '#server/log.ts';
import { openProcess } from '#server/open-process.ts';
import { catalogue } from '#server/questionnaires.ts';
import { registry } from '#server/registry.ts';
import { readSettings } from '#server/settings.ts';
import { hashPassword } from '#server/sign-in/passwords.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { enter } from '#server/sign-in/sign-in.ts';

const units = Array.from({ length: 20 }, (_, at) => `unit-${at}`);
const teams = Array.from({ length: 200 }, (_, at) => `team-${at}`);
const each = 5;

/** Who manages it, and signs in. */
export const manager = { id: 'manager', address: 'manager@example.org', password: 'plum rug tin eight' };

/** The cookie header of the manager's session, and drafts that ask all teams, one for each time one is opened. */
export interface LargeOrganisation {
  readonly cookie: string;
  readonly drafts: readonly string[];
}

/** Fills a new data folder: 200 teams in 20 units, 1,000 people in the teams. */
export async function largeOrganisation(folder: string, draftCount: number): Promise<LargeOrganisation> {
  mkdirSync(folder, { recursive: true });
  const read = readSettings({ DATA_FOLDER: folder, LOG_LEVEL: 'silent' });
  if (read.is === 'faulty') throw new Error('the settings of the bench are wrong');
  const opening = await openProcess(read.settings, makeLog(read.settings));
  if (opening.is !== 'open') throw new Error(`the database of the bench cannot be opened: ${opening.is}`);
  const drafts = Array.from({ length: draftCount }, (_, at) => `draft-${at}`);
  await fill(drafts);
  const session = await enter(manager.id, { device: 'chrome linux', before: null });
  const cookie = `${sessionCookie().name}=${session}`;
  await opening.close();
  return { cookie, drafts };
}

async function fill(drafts: readonly string[]): Promise<void> {
  const at = new Date();
  const [model] = (await catalogue()).values();
  if (!model) throw new Error('no questionnaire is loaded');
  const passwordHash = await hashPassword(manager.password);
  const { id, address } = manager;
  const row = (group: string, kind: 'unit' | 'team', parentId: string | null) => {
    const number = group.slice(5);
    return { id: group, kind, parentId, name: `${kind} ${number}`, place: group, createdAt: at };
  };
  const staff = teams.flatMap((team) => Array.from({ length: each }, (_, n) => ({ id: `${team}-${n}`, team })));
  const { store } = registry();
  await store.commit((w) => [
    w
      .insert(people)
      .values({ id, address, passwordHash, name: 'Manager', role: 'administrator', createdAt: at, joinedAt: at }),
    w.insert(groups).values(units.map((unit) => row(unit, 'unit', null))),
    w.insert(groups).values(teams.map((team, n) => row(team, 'team', units[n % units.length] ?? null))),
    w.insert(people).values(
      staff.map((one) => ({
        ...{ id: one.id, name: one.id, address: `${one.id}@example.org`, role: 'person' as const },
        ...{ createdAt: at, joinedAt: at },
      })),
    ),
    w
      .insert(members)
      .values(staff.map((one) => ({ groupId: one.team, personId: one.id, role: 'member' as const, at }))),
    w.insert(rounds).values(
      drafts.map((draft) => ({
        ...{
          id: draft,
          title: draft,
          intro: '',
          questionnaireHash: model.hash,
          profile: null,
          state: 'draft' as const,
        },
        ...{ mode: 'confidential' as const, k: 5, audiences: [], counted: [], attributes: [], target: null },
        ...{ ownResult: 1, comments: 1, timeZone: 'Europe/Berlin', changes: 0, createdAt: at, updatedAt: at },
      })),
    ),
    ...drafts.map((draft) =>
      w.insert(roundGroups).values(teams.map((groupId) => ({ roundId: draft, groupId, answers: 'personal' as const }))),
    ),
  ]);
}
