import { describeZodIssue, knownKeysAsMessage } from '#core/questionnaire/describe-zod-issue.ts';
import type { Issue, Path } from '#core/questionnaire/issue.ts';
import { suggester } from '#core/questionnaire/nearest.ts';
import type { Profile, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedBy, questionsOf } from '#core/questionnaire/walk.ts';
import type { People } from '#core/scoring/confidence.ts';
import { agreedResponse } from './agreed-response.ts';
import type { Answer, Response } from './answer.ts';
import { type AnswersFile, answersFileSchema } from './answers-file.ts';
import { readAnswer } from './read-answer.ts';
import { responseOf } from './response-of.ts';

/** Everything that `statesOf` and `score` take, and what was asked. */
export interface GivenAnswers {
  /** Null: the whole questionnaire was asked. */
  readonly profile: Profile | null;
  readonly responses: readonly Response[];
  readonly agreed: Response | null;
  /** Null: these are not personal answers, but those of a team together. */
  readonly people: People | null;
}

/** Plain data of an answers file → the answers, or everything that is wrong with them; null if an issue is an error. */
export function readAnswers(
  questionnaire: Questionnaire,
  data: unknown,
): { readonly given: GivenAnswers | null; readonly issues: readonly Issue[] } {
  const parsed = answersFileSchema.safeParse(data, { error: knownKeysAsMessage, reportInput: true });
  if (!parsed.success) return { given: null, issues: parsed.error.issues.flatMap((issue) => describeZodIssue(issue)) };
  const file = parsed.data;
  const found = profileOf(questionnaire, file);
  const selected = askedBy(questionnaire, found.profile);
  const read = responseReader(questionnaire, selected);
  const own = (answers: Answers) => responseOf(questionnaire, selected, answers);

  const joint = file.answers ? [read(file.answers, ['answers'], own)] : [];
  const personal = (file.respondents ?? []).map(({ answers }, at) =>
    read(answers, ['respondents', at, 'answers'], own),
  );
  const people = [...joint, ...personal].map(({ response }) => response);
  const ofTeam = (answers: Answers) => agreedResponse(questionnaire, selected, answers, people);
  const agreed = file.agreed ? [read(file.agreed, ['agreed'], ofTeam)] : [];
  const issues = [
    ...checkParts(file),
    ...found.issues,
    ...[...joint, ...personal, ...agreed].flatMap((each) => each.issues),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { given: null, issues };
  const responded = personal.length;
  const given: GivenAnswers = {
    profile: found.profile,
    responses: people,
    agreed: agreed[0]?.response ?? null,
    people: responded === 0 ? null : { responded, invited: file.invited ?? responded },
  };
  return { given, issues };
}

function error(path: Path, code: string, message: string, hint?: string): Issue {
  return { severity: 'error', path, code, message, ...(hint !== undefined && { hint }) };
}

function checkParts({ answers, respondents, agreed, invited }: AnswersFile): Issue[] {
  const issues: Issue[] = [];
  if (!answers && !respondents && !agreed) {
    issues.push(error([], 'missing', 'there are no `answers`, `respondents` or `agreed` answers.'));
  }
  if (answers && respondents) {
    issues.push(error(['answers'], 'contradiction', 'a file has either `answers` or `respondents`.'));
  }
  if (invited !== undefined && invited < (respondents?.length ?? 0)) {
    issues.push(error(['invited'], 'out-of-limits', 'more people answered than were invited.'));
  }
  return issues;
}

function profileOf(
  { profiles }: Questionnaire,
  { profile: id }: AnswersFile,
): { profile: Profile | null; issues: Issue[] } {
  const profile = profiles.find((each) => each.id === id) ?? null;
  if (id === undefined || profile) return { profile, issues: [] };
  const { hint } = suggester(profiles.map((each) => each.id))(id);
  return { profile, issues: [error(['profile'], 'unknown-reference', 'there is no such profile.', hint)] };
}

type Answers = ReadonlyMap<string, Answer>;

/** Reads the answers of one person after the other, with hints for the first unknown questions of the whole file. */
function responseReader(questionnaire: Questionnaire, asked: ReadonlySet<string>) {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const suggest = suggester(questions.keys());
  return (
    written: Readonly<Record<string, unknown>>,
    path: Path,
    respond: (answers: Answers) => Response,
  ): { response: Response; issues: Issue[] } => {
    const answers = new Map<string, Answer>();
    const issues: Issue[] = [];
    for (const [id, each] of Object.entries(written)) {
      const question = questions.get(id);
      if (!question) {
        issues.push(error([...path, id], 'unknown-key', 'there is no question with this id.', suggest(id).hint));
        continue;
      }
      const read = readAnswer(question, each, [...path, id]);
      issues.push(...read.issues);
      if (read.answer) answers.set(id, read.answer);
    }
    const response = respond(answers);
    for (const id of answers.keys()) {
      if (response.asked.has(id)) continue;
      const because = asked.has(id) ? 'with these answers' : 'in this profile';
      const message = `this question is not asked ${because}; what is said to it does not count.`;
      issues.push({ severity: 'warning', path: [...path, id], code: 'not-asked', message });
    }
    return { response, issues };
  };
}
