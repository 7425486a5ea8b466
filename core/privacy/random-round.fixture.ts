import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { dimension, notApplicable, phaseQuestion, questionnaire, unknown } from '#core/scoring/build.fixture.ts';
import type { ClosedRound, Respondent } from './closed-round.ts';
import type { PlacedGroup } from './traits.ts';

/** Numbers in [0, 1), the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomRound extends ClosedRound {
  readonly respondents: readonly Known[];
}

type Known = Respondent & { readonly person: string };

/**
 * An organisation as it may come: teams of very different sizes in nested units, people without a team, executives
 * here and there, up to two attributes that go along with the team more or less, questions for some only, and answers
 * left out.
 */
export function randomRound(seed: number, most = 9): RandomRound {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const groups: PlacedGroup[] = [];
  const teams: string[] = [];
  const place = (parentId: string | null, depth: number): void => {
    const id = `g${groups.length}`;
    groups.push({ id, parentId });
    const children = depth < 2 && random() < 0.45 ? 1 + below(4) : 0;
    for (let child = 0; child < children; child += 1) place(id, depth + 1);
    // Some units have people of their own.
    if (children === 0 || random() < 0.15) teams.push(id);
  };
  const tops = 1 + below(4);
  for (let top = 0; top < tops; top += 1) place(null, 0);

  const attributes = Array.from({ length: below(3) }, (_, at) => ({
    id: `a${at}`,
    values: Array.from({ length: 2 + below(4) }, (_, value) => `v${value}`),
    together: random(),
    missing: random() < 0.3 ? 0.1 : 0,
  }));
  const audiences = random() < 0.8 ? ['developer', 'platform', 'executive'] : [null];
  const skipped = oneOf([0, 0, 0.05, 0.2]);
  const model = modelOf(1 + below(3));

  const person = (group: string | null, habits: readonly string[]): Respondent => {
    const audience = group === null ? (audiences.at(-1) ?? null) : oneOf([...audiences, audiences[0] ?? null]);
    const segments = attributes.flatMap(({ id, values, together, missing }, at) => {
      if (random() < missing) return [];
      return [[id, random() < together ? (habits[at] ?? '') : oneOf(values)]];
    });
    return { group, audience, segments: Object.fromEntries(segments), response: respond(audience) };
  };
  const respond = (audience: string | null) => {
    const asked = ['q0', 'q1', 'q2'].filter((id) => id !== 'q2' || audience === 'executive' || audience === null);
    const answers = asked.flatMap((id): [string, Answer][] => {
      if (random() < skipped) return random() < 0.5 ? [] : [[id, oneOf([unknown, notApplicable])]];
      return [[id, { kind: 'phase', phase: below(4) }]];
    });
    return { asked: new Set(asked), answers: new Map(answers) };
  };
  const respondents = [...teams, ...(random() < 0.5 ? [null] : [])].flatMap((team) => {
    const habits = attributes.map(({ values }) => oneOf(values));
    const size = random() < 0.15 ? below(3) : 1 + below(most);
    return Array.from({ length: size }, () => person(team, habits));
  });
  const named = respondents.map((one, at) => ({ ...one, person: `p${at}` }));
  return {
    mode: oneOf(['confidential', 'anonymous']),
    k: oneOf([3, 4, 5, 5, 5, 7]),
    questionnaire: model,
    groups,
    counted: random() < 0.3 ? ['developer', 'platform'] : null,
    respondents: named,
    agreed: new Map(),
  };
}

/** The same people some time later: a few left, came or moved to another team. */
export function nextRound(round: RandomRound, seed: number): RandomRound {
  const random = randomFrom(seed + 1_000_000);
  const respondents = round.respondents.flatMap((one, at): Known[] => {
    const other = round.respondents[Math.floor(random() * round.respondents.length)] ?? one;
    const mine = random();
    if (mine < 0.06) return [];
    if (mine < 0.1) return [{ ...one, group: other.group }];
    if (mine < 0.16) return [one, { ...one, person: `new ${at}` }];
    return [one];
  });
  return { ...round, respondents };
}

function modelOf(dimensions: number): Questionnaire {
  const questions = ['q0', 'q1', 'q2'].map((id) => phaseQuestion(id));
  return questionnaire(
    Array.from({ length: dimensions }, (_, at) =>
      dimension(
        `d${at}`,
        questions.filter((_, of) => of % dimensions === at),
      ),
    ),
  );
}
