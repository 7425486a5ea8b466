import { askedIn } from '#core/scoring/question-counts.ts';
import { countsByQuestion } from '#core/scoring/score.ts';
import { sortAlike } from './alike.ts';
import type { ClosedRound } from './closed-round.ts';
import { decide } from './decide.ts';
import { decideQuestions } from './decide-questions.ts';
import type { FormerRound } from './former-round.ts';
import { isGroupSize } from './group-size.ts';
import { type Guard, openGuard, spanGuard } from './guard.ts';
import type { AgreedCell, Cell, QuestionRelease, Release } from './release.ts';
import { type Candidate, type Survey, survey } from './survey.ts';

/** Makes a guard for figures about so many of each kind of people. */
export type MakeGuard = (survey: Survey, k: number, within: readonly number[]) => Guard;

/**
 * The one release of a closed round (privacy rules, 3), in steps: a job may let others work between two of them.
 * Throws on answers that do not fit their questions, on a k that is not allowed, and when people of an anonymous round
 * are to be compared with `former` rounds.
 */
export function* releaseSteps(
  round: ClosedRound,
  former: readonly FormerRound[] = [],
  makeGuard: MakeGuard = round.mode === 'named' ? () => openGuard : spanGuard,
): Generator<void, Release> {
  const { mode, questionnaire } = round;
  if (mode !== 'named' && !isGroupSize(round.k)) throw new RangeError(`no group size: ${round.k}`);
  if (mode === 'anonymous' && former.length > 0) throw new Error('nobody is recognised in an anonymous round');
  const k = mode === 'named' ? 1 : round.k;

  const { kinds, said } = yield* sortAlike(questionnaire, round.respondents, former);
  yield;
  const surveyed = survey(kinds, round, former);
  yield;
  const { candidates, people } = surveyed;
  const decisions = yield* decide(candidates, [makeGuard(surveyed, k, people)]);
  const told = candidates.filter((_, at) => decisions[at] === null);
  // What former rounds told about is a matter of who is there, not of who left out which question.
  const ofQuestions = yield* decideQuestions(told, said, people, k, (asked, within) =>
    makeGuard({ ...surveyed, people: asked, known: [] }, k, within),
  );

  const questionsOf = new Map<Candidate, Record<string, QuestionRelease>>(told.map((part) => [part, {}]));
  for (const [at, table] of said.entries()) {
    for (const [number, part] of told.entries()) {
      const decision = ofQuestions[at]?.[number] ?? 'notAsked';
      const questions = questionsOf.get(part);
      if (!questions || decision === 'notAsked') continue;
      questions[table.question.id] =
        decision === 'told' ? { is: 'counts', counts: table.over(part.kinds) } : { is: 'withheld', because: decision };
    }
    yield;
  }
  const cells = candidates.map((candidate, at): Cell => {
    const { part, people: respondents } = candidate;
    const questions = questionsOf.get(candidate);
    if (questions) return { is: 'released', part, respondents, questions };
    return { is: 'withheld', part, because: decisions[at] ?? 'wouldReveal' };
  });
  return { mode, k: round.k, cells: cells.filter(isListed), agreed: agreedIn(round) };
}

/** A pair of too few is not listed: that it has anybody in it at all is told by none of the figures. */
function isListed(cell: Cell): boolean {
  return cell.is === 'released' || cell.part.is !== 'pair' || cell.because !== 'fewerThanK';
}

function agreedIn({ questionnaire, agreed }: ClosedRound): AgreedCell[] {
  return [...agreed].map(([group, response]) => ({
    group,
    questions: Object.fromEntries(
      [...countsByQuestion(questionnaire, [response])].filter(([, counts]) => askedIn(counts) > 0),
    ),
  }));
}

/** The same at once. */
export function releaseRound(...given: Parameters<typeof releaseSteps>): Release {
  const steps = releaseSteps(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
