import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer, Response } from '#core/response/answer.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import type { Bench } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { largeModel } from './large-model.ts';

/** Scoring what 1,000 people said to 300 questions; beside it a sum that looks once at each answer. */
export function scoringTime({ runs }: Bench): Promise<readonly Figure[]> {
  const loaded = loadQuestionnaire(largeModel('three-hundred', 300, 12), 'three-hundred.yaml');
  if (!loaded.ok) throw new Error('the large model does not load');
  const { questionnaire } = loaded;
  const ids = questionsOf(questionnaire).map(({ id }) => id);
  const responses = Array.from({ length: 1000 }, (_, person) => responseOf(person, ids));
  const scoring: number[] = [];
  const looking: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const app = timeOf(() => score(questionnaire, statesOf(questionnaire, responses)).score);
    const floor = timeOf(() => sumOf(responses, ids));
    if (run === 0) continue;
    scoring.push(app);
    looking.push(floor);
  }
  return Promise.resolve([
    figure('scoring-300000', 'Scoring 1,000 people × 300 questions', 'ms', scoring, { 'one look each': looking }),
  ]);
}

/** Every tenth answer is “I don’t know”, the others go through the phases. */
function responseOf(person: number, ids: readonly string[]): Response {
  const answerOf = (at: number): Answer =>
    (person + at) % 10 === 0 ? { kind: 'unknown' } : { kind: 'phase', phase: (person * 7 + at * 3) % 4 };
  return { asked: new Set(ids), answers: new Map(ids.map((id, at) => [id, answerOf(at)])) };
}

function sumOf(responses: readonly Response[], ids: readonly string[]): number {
  let sum = 0;
  for (const { answers } of responses) {
    for (const id of ids) {
      const answer = answers.get(id);
      if (answer?.kind === 'phase') sum += answer.phase;
    }
  }
  return sum;
}

function timeOf(work: () => number | null): number {
  const began = performance.now();
  if (!(Number(work()) > 0)) throw new Error('nothing was computed');
  return performance.now() - began;
}
