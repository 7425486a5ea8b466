import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { createAssessment } from '#server/create-assessment.ts';
import { makeLog } from '#server/log.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { openProcess } from '#server/open-process.ts';
import { loadBuiltIn } from '#server/questionnaires.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { readSettings } from '#server/settings.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken } from '#server/token.ts';

const model = 'platform-engineering';

export interface PreparedAssessment {
  readonly token: string;
  /** Ids of its questions whose answer is a phase. */
  readonly questions: readonly string[];
}

export interface PreparedData {
  readonly open: readonly PreparedAssessment[];
  /** Token of one that is answered and submitted. */
  readonly submitted: string;
  /** Path of an answering page of 25 questions. */
  readonly longPage: string;
}

/** Makes assessments of the built-in model in a data folder, before the app is started on it. */
export async function prepareData(dataFolder: string, count: number): Promise<PreparedData> {
  const read = readSettings({ DATA_FOLDER: dataFolder, LOG_LEVEL: 'silent' });
  if (read.is === 'faulty') throw new Error('the settings of the bench are wrong');
  const opening = await openProcess(read.settings, makeLog(read.settings));
  if (opening.is !== 'open') throw new Error(`the database of the bench cannot be opened: ${opening.is}`);
  const open: PreparedAssessment[] = [];
  for (let i = 0; i < count; i += 1) open.push(await start(`Team ${i}`));
  const submitted = await start('Team Payments');
  await answerAndSubmit(submitted);
  await loadLongModel(dataFolder);
  const long = await start('Team Long');
  await opening.close();
  return { open, submitted: submitted.token, longPage: `/a/${long.token}/answer/all` };
}

async function start(team: string): Promise<PreparedAssessment> {
  const created = await createAssessment({ questionnaire: model, profile: null, team, shelf: newToken() });
  if (created.is !== 'created') throw new Error(`the assessment was refused: ${created.is}`);
  const { pinned } = await opened(created.token);
  const rubrics = [...pinned.questions.values()].filter(({ type }) => type === 'phase');
  return { token: created.token, questions: rubrics.map(({ id }) => id) };
}

async function opened(token: string) {
  const assessment = await openAssessment(token);
  if (!assessment) throw new Error('the assessment cannot be opened');
  return assessment;
}

async function answerAndSubmit({ token }: PreparedAssessment): Promise<void> {
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

/** The first 25 rubrics of the built-in model in one section. An assessment pins it, so the app itself need not have it. */
async function loadLongModel(dataFolder: string): Promise<void> {
  const file = parse(readFileSync(`questionnaires/${model}.yaml`, 'utf8'));
  const rubrics = file.dimensions
    .flatMap(({ questions }: { questions: { statements?: unknown }[] }) => questions)
    .filter(({ statements }: { statements?: unknown }) => statements !== undefined)
    .slice(0, 25);
  const folder = path.join(dataFolder, 'long-model');
  mkdirSync(folder);
  const dimensions = [{ id: 'all', title: 'All questions', questions: rubrics }];
  writeFileSync(
    path.join(folder, 'long.yaml'),
    stringify({ ...file, version: 'long', dimensions, profiles: [], steps: [] }),
  );
  const { questionnaires } = await loadBuiltIn(folder);
  if (questionnaires !== 1) throw new Error('the long model does not load');
}
