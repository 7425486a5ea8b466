import type { QuestionCounts } from '#core/scoring/question-counts.ts';
import { solve } from './attack-solver.fixture.ts';
import type { Respondent } from './closed-round.ts';
import type { Part } from './part.ts';
import type { RandomRound } from './random-round.fixture.ts';
import type { Release } from './release.ts';

// Written apart from the code that makes releases, and sharing types only: people as unknowns, published sums as
// equations, and every person and small group looked for among what follows from them.

/** What an attacker has found out: the true sum over a person or a small group. */
export interface Recovered {
  readonly question: string;
  readonly knowing: string;
  readonly who: string;
  readonly people: number;
}

/** What can be known of who stands behind the sums to one question, and a sum that is published then. */
const knowledge: readonly {
  readonly knowing: string;
  readonly holds: (person: Respondent, question: string) => boolean;
  readonly sum: (counts: QuestionCounts) => number;
  readonly truth: (person: Respondent, question: string) => number;
}[] = [
  {
    knowing: 'who answered the round',
    holds: () => true,
    sum: ({ unknown }) => unknown,
    truth: ({ response }, question) => (kindOf(response, question) === 'unknown' ? 1 : 0),
  },
  {
    knowing: 'who was asked',
    holds: ({ response }, question) => response.asked.has(question),
    sum: ({ absent }) => absent,
    truth: ({ response }, question) => (response.answers.has(question) ? 0 : 1),
  },
  {
    knowing: 'who said something',
    holds: ({ response }, question) => response.asked.has(question) && response.answers.has(question),
    sum: ({ notApplicable }) => notApplicable,
    truth: ({ response }, question) => (kindOf(response, question) === 'notApplicable' ? 1 : 0),
  },
  {
    knowing: 'who gave a value',
    holds: ({ response }, question) => response.asked.has(question) && kindOf(response, question) === 'phase',
    sum: ({ values }) => values.reduce((sum, { value, count }) => sum + value * count, 0),
    truth: ({ response }, question) => {
      const answer = response.answers.get(question);
      return answer?.kind === 'phase' ? answer.phase : 0;
    },
  },
];

const kindOf = (response: Respondent['response'], question: string) => response.answers.get(question)?.kind;

/** Every person and every group of fewer than k that can be calculated from what was published. */
export function attack(round: RandomRound, release: Release): Recovered[] {
  const people = round.respondents;
  const cells = release.cells.flatMap((cell) => {
    if (cell.is !== 'released') return [];
    return [{ ...cell, members: indicesOf(people, (person) => isIn(person, cell.part, round)) }];
  });
  const groups = groupsOf(round);
  const rests = restsOf(
    cells.map(({ members }) => members),
    cells.map(({ part }) => part),
    round,
  );
  return ['q0', 'q1', 'q2'].flatMap((question) =>
    knowledge.flatMap(({ knowing, holds, sum, truth }) => {
      const known = (members: readonly number[]) =>
        members.filter((at) => people[at] !== undefined && holds(people[at], question));
      const equations = cells.flatMap(({ members, questions }) => {
        const told = questions[question];
        return told?.is === 'counts' ? [{ members: known(members), sum: sum(told.counts) }] : [];
      });
      const solved = solve(equations, people.length);
      const told = cells.filter(({ questions }) => questions[question]?.is === 'counts').map(({ members }) => members);
      const alone = people.map((_, at) => ({ who: `person ${at}`, members: [at] }));
      // About a question, a group is as large as those in it who were asked.
      const sizeOf = (members: readonly number[]) => {
        if (knowing === 'who answered the round') return members.length;
        return members.filter((at) => people[at]?.response.asked.has(question)).length;
      };
      const small = [...groups, ...rests(told)].filter(({ members }) => sizeOf(members) < round.k);
      const byOthers = solved.whoKnowsAnother(known([...people.keys()])).map((at) => {
        return { question, knowing: `${knowing}, and the own answer`, who: `person ${at}`, people: 1 };
      });
      const byAnybody = [...alone, ...small].flatMap(({ who, members }) => {
        const wanted = known(members);
        if (wanted.length === 0) return [];
        const found = solved.sumOver(wanted);
        if (found === null) return [];
        const real = wanted.reduce((total, at) => total + (people[at] ? truth(people[at], question) : 0), 0);
        if (found !== real) throw new Error(`solved wrongly: ${found}, not ${real}`);
        return [{ question, knowing, who, people: members.length }];
      });
      return [...byAnybody, ...byOthers];
    }),
  );
}

/** People of two rounds: who took part in both, came, left, or moved. Who stays is taken to have said the same again. */
export function attackTwo(
  [round, release]: readonly [RandomRound, Release],
  [next, nextRelease]: readonly [RandomRound, Release],
): string[] {
  const ids = [...new Set([...round.respondents, ...next.respondents].map(({ person }) => person))];
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const secret = (at: number) => (at * 7919) % 101;
  const equationsOf = (of: RandomRound, { cells }: Release) =>
    cells.flatMap(({ is, part }) => {
      if (is !== 'released') return [];
      const members = of.respondents.filter((person) => isIn(person, part, of)).map(numbersOf);
      return [{ members, sum: members.reduce((sum, at) => sum + secret(at), 0) }];
    });
  const numbersOf = ({ person }: { readonly person: string }) => numberOf.get(person) ?? 0;
  const first = equationsOf(round, release);
  const alone = solve(first, ids.length);
  const solved = solve([...first, ...equationsOf(next, nextRelease)], ids.length);
  const groupOf = (of: RandomRound) => new Map(of.respondents.map(({ person, group }) => [person, group]));
  const [before, after] = [groupOf(round), groupOf(next)];
  const ways = [
    ...Map.groupBy(ids, (id) => JSON.stringify([before.has(id), before.get(id), after.has(id), after.get(id)])),
  ];
  const suspects = [
    ...ids.map((id, at) => ({ who: id, members: [at] })),
    ...ways.map(([who, people]) => ({ who, members: people.map((id) => numberOf.get(id) ?? 0) })),
    ...groupsOf(next).map(({ who, members }) => ({
      who,
      members: members.flatMap((at) => next.respondents[at] ?? []).map(numbersOf),
    })),
  ];
  const byOthers = solved.whoKnowsAnother([...ids.keys()]).map((at) => `${ids[at]} by another one`);
  const byAnybody = suspects.flatMap(({ who, members }) => {
    if (members.length > 1 && members.length >= round.k) return [];
    const found = solved.sumOver(members);
    // What became a small group by somebody's leaving may have been told before: that cannot be taken back.
    if (found === null || alone.sumOver(members) !== null) return [];
    const real = members.reduce((sum, at) => sum + secret(at), 0);
    if (found !== real) throw new Error(`solved wrongly: ${found}, not ${real}`);
    return [who];
  });
  return [...byAnybody, ...byOthers];
}

interface Named {
  readonly who: string;
  readonly members: readonly number[];
}

/** Groups by one or two things that the round knows, whoever counts in a team. */
function groupsOf(round: RandomRound): Named[] {
  const facts = round.respondents.map(({ group, audience, segments }) => {
    const places = group === null ? ['no group'] : lineOf(group, round).map((id) => `group ${id}`);
    // Someone whose audience does not count is in the team, and not among those that its value is about.
    const counting = group === null || counts(audience, round) ? places.map((place) => `counting in ${place}`) : [];
    const said = Object.entries(segments).map(([attribute, value]) => `${attribute} ${value}`);
    return [...places, ...counting, ...(audience === null ? [] : [audience]), ...said];
  });
  const groups = new Map<string, number[]>();
  for (const [at, mine] of facts.entries()) {
    const both = mine.flatMap((one, index) =>
      mine.slice(index).map((other) => (one === other ? one : `${one}, ${other}`)),
    );
    for (const who of both) groups.set(who, [...(groups.get(who) ?? []), at]);
  }
  return [...groups].map(([who, members]) => ({ who, members }));
}

/** What is left of a published group when published groups of one kind, which lie apart in it, are taken away. */
function restsOf(
  all: readonly (readonly number[])[],
  parts: readonly Part[],
  round: RandomRound,
): (told: readonly (readonly number[])[]) => Named[] {
  const kindOfPart = new Map(all.map((members, at) => [members, kindOfCell(parts[at] ?? { is: 'overall' }, round)]));
  return (told) =>
    told.flatMap((whole) => {
      const inside = told.filter((members) => members !== whole && members.every((at) => whole.includes(at)));
      const alone = inside.map((members) => [members]);
      const together = [...Map.groupBy(inside, (members) => kindOfPart.get(members)).values()];
      return [...alone, ...together].flatMap((shares) => {
        const taken = new Set(shares.flat());
        const members = whole.filter((at) => !taken.has(at));
        return members.length > 0 ? [{ who: 'the rest of a group', members }] : [];
      });
    });
}

/** Groups of one kind lie apart. */
function kindOfCell(part: Part, round: RandomRound): string {
  switch (part.is) {
    case 'overall':
      return 'overall';
    case 'group':
      return part.group === null ? 'group 1' : `group ${lineOf(part.group, round).length}`;
    case 'audience':
      return 'audience';
    case 'segment':
      return part.attribute;
    case 'pair':
      return part.of.map((single) => kindOfCell(single, round)).join();
  }
}

function isIn(person: Respondent, part: Part, round: RandomRound, alone = true): boolean {
  switch (part.is) {
    case 'overall':
      return true;
    case 'group':
      if (part.group === null) return person.group === null;
      if (person.group === null || (alone && !counts(person.audience, round))) return false;
      return lineOf(person.group, round).includes(part.group);
    case 'audience':
      return person.audience === part.audience;
    case 'segment':
      return person.segments[part.attribute] === part.value;
    case 'pair': {
      const [first, second] = part.of;
      return isIn(person, first, round, second.is !== 'audience') && isIn(person, second, round);
    }
  }
}

const counts = (audience: string | null, { counted }: RandomRound) =>
  counted === null || audience === null || counted.includes(audience);

function lineOf(group: string, round: RandomRound): string[] {
  const parent = round.groups.find(({ id }) => id === group)?.parentId ?? null;
  return parent === null ? [group] : [group, ...lineOf(parent, round)];
}

function indicesOf<T>(list: readonly T[], holds: (one: T) => boolean): number[] {
  return list.flatMap((one, at) => (holds(one) ? [at] : []));
}
