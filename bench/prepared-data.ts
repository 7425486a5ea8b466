import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { nobody } from '#core/access/viewer.ts';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { createAssessment } from '#server/create-assessment.ts';
import { makeLog } from '#server/log.ts';
import { mayStart } from '#server/may-start.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { openProcess } from '#server/open-process.ts';
import { loadQuestionnaires } from '#server/questionnaires.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { readSettings } from '#server/settings.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken } from '#server/token.ts';
import { largeModel } from './large-model.ts';

const model = 'platform-engineering';

export interface PreparedData {
  /** The data folder they are in; nobody has it open. To be copied before an app writes to it. */
  readonly folder: string;
  /** Tokens of assessments of the built-in model. */
  readonly open: readonly string[];
  /** Ids of the questions of those whose answer is a phase. */
  readonly questions: readonly string[];
  /** Token of one that is answered and submitted. */
  readonly submitted: string;
  /** Tokens of assessments of 300 questions on one page. */
  readonly large: readonly string[];
  /** Tokens of assessments of 25 questions on one page. */
  readonly long: readonly string[];
}

/** Path of the page with all questions of a long assessment. */
export const longPage = (token: string): string => `/a/${token}/answer/all`;
/** Path of the page with all questions of the large one, and of the first one of the built-in model. */
export const largePage = (token: string): string => `/a/${token}/answer/section-0`;
export const smallPage = (token: string): string => `/a/${token}/answer/ownership`;
/** Where the form of a long one is sent to. */
export const longForm = (token: string): string => `/api/assessments/${token}/sections/all`;

/** Makes assessments that nobody has answered yet, and one that is submitted, in a data folder. */
export async function prepareData(
  folder: string,
  counts: { open: number; large: number; long: number },
): Promise<PreparedData> {
  const read = readSettings({ DATA_FOLDER: folder, LOG_LEVEL: 'silent' });
  if (read.is === 'faulty') throw new Error('the settings of the bench are wrong');
  mkdirSync(folder, { recursive: true });
  const opening = await openProcess(read.settings, makeLog(read.settings));
  if (opening.is !== 'open') throw new Error(`the database of the bench cannot be opened: ${opening.is}`);
  const open = await startMany(counts.open);
  const submitted = await start('Team Payments');
  await answerAndSubmit(submitted);
  const { pinned } = await opened(submitted);
  const rubrics = [...pinned.questions.values()].filter(({ type }) => type === 'phase');
  await loadModel(folder, 'large', largeModel('large', 300, 1, 25));
  const large = await startMany(counts.large, 'large');
  await loadModel(folder, 'long', longModel());
  const long = await startMany(counts.long);
  await opening.close();
  return { folder, open, questions: rubrics.map(({ id }) => id), submitted, large, long };
}

/** Some at a time, so that they share commits. */
async function startMany(count: number, questionnaire = model): Promise<string[]> {
  const made: string[] = [];
  while (made.length < count) {
    const some = Array.from({ length: Math.min(64, count - made.length) }, (_, at) =>
      start(`Team ${made.length + at}`, questionnaire),
    );
    made.push(...(await Promise.all(some)));
  }
  return made;
}

async function start(team: string, questionnaire = model): Promise<string> {
  const may = await mayStart(nobody, newToken());
  if (!may) throw new Error('the prepared data is set up already');
  const created = await createAssessment(may, { questionnaire, profile: null, team });
  if (created.is !== 'created') throw new Error(`the assessment was refused: ${created.is}`);
  return created.token;
}

async function opened(token: string) {
  const assessment = await openAssessment(token);
  if (!assessment) throw new Error('the assessment cannot be opened');
  return assessment;
}

async function answerAndSubmit(token: string): Promise<void> {
  const assessment = await opened(token);
  for (const [at, question] of [...assessment.pinned.questions.values()].entries()) {
    const answer = answerAt(question, [2, 1, 2, 3, 1, 2, 2][at % 7] ?? 0);
    const entry = { key: `bench-${at}-key`, question: question.id, answer, comment: '', link: '', seen: 0 };
    const saved = await saveAnswer(assessment, entry);
    if (saved.is !== 'saved') throw new Error(`an answer was refused: ${saved.is}`);
  }
  const submitted = await submitAssessment(assessment);
  if (submitted.is !== 'submitted') throw new Error(`the submit was refused: ${submitted.is}`);
}

/** An answer at that phase, for the types that the built-in model has. */
function answerAt(question: Question, phase: number): Answer {
  switch (question.type) {
    case 'phase':
      return { kind: 'phase', phase };
    case 'practices': {
      const done = question.practices.filter((practice) => practice.phase <= phase).map(({ id }) => id);
      return { kind: 'practices', done, notApplicable: [] };
    }
    case 'number':
      return { kind: 'number', number: question.bands.find((band) => band.phase === phase)?.from ?? 0 };
    default:
      throw new Error(`no answer for a question of the type ${question.type}`);
  }
}

/** The first 25 rubrics of the built-in model in one section. */
function longModel(): string {
  const file = parse(readFileSync(`questionnaires/${model}.yaml`, 'utf8'));
  const rubrics = file.dimensions
    .flatMap(({ questions }: { questions: { statements?: unknown }[] }) => questions)
    .filter(({ statements }: { statements?: unknown }) => statements !== undefined)
    .slice(0, 25);
  const dimensions = [{ id: 'all', title: 'All questions', questions: rubrics }];
  return stringify({ ...file, version: 'long', dimensions, profiles: [], steps: [] });
}

/** From now on it is what is offered. An assessment pins it, so the app itself need not have it. */
async function loadModel(dataFolder: string, name: string, text: string): Promise<void> {
  const folder = path.join(dataFolder, `${name}-model`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, `${name}.yaml`), text);
  const { questionnaires } = await loadQuestionnaires([folder]);
  if (questionnaires !== 1) throw new Error(`the ${name} model does not load`);
}
