import type { ClosedRound, Respondent } from '#core/privacy/closed-round.ts';
import { randomFrom } from '#core/privacy/random-round.fixture.ts';
import type { PhaseQuestion, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';

interface Wanted {
  readonly people: number;
  readonly teams: number;
  readonly units: number;
  readonly sites: number;
}

const questions: readonly PhaseQuestion[] = Array.from({ length: 25 }, (_, at) => phaseQuestion(`q${at}`));
const model: Questionnaire = questionnaire(
  Array.from({ length: 5 }, (_, at) => dimension(`d${at}`, questions.slice(5 * at, 5 * at + 5))),
);
const asked = new Set(questions.map(({ id }) => id));
const roles = ['developer', 'developer', 'developer', 'developer', 'developer', 'developer', 'executive', 'platform'];

/**
 * A closed round as large organisations have it: three attributes (team, site, audience), most of a team at one site,
 * three audiences, 25 questions of which one in twenty is left out. The same one at every call.
 */
export function roundOfPeople({ people, teams, units, sites }: Wanted): ClosedRound {
  const random = randomFrom(people);
  const below = (limit: number) => Math.floor(random() * limit);
  const home = Array.from({ length: teams }, () => below(sites));
  const respondents = Array.from({ length: people }, (): Respondent => {
    const team = below(teams);
    const site = random() < 0.9 ? home[team] : below(sites);
    return {
      group: `t${team}`,
      audience: roles[below(roles.length)] ?? null,
      segments: { site: `s${site}` },
      response: { asked, answers: answers(random) },
    };
  });
  const unitIds = Array.from({ length: units }, (_, at) => `u${at}`);
  return {
    mode: 'confidential',
    k: 5,
    questionnaire: model,
    groups: [
      ...unitIds.map((id) => ({ id, parentId: null })),
      ...home.map((_, at) => ({ id: `t${at}`, parentId: unitIds[at % units] ?? null })),
    ],
    counted: null,
    agreed: new Map(),
    respondents,
  };
}

function answers(random: () => number): ReadonlyMap<string, Answer> {
  return new Map(
    questions.flatMap(({ id }): [string, Answer][] => {
      if (random() < 0.05) return [];
      return [[id, { kind: 'phase', phase: Math.floor(4 * random()) }]];
    }),
  );
}
