import { createAssessment } from '#server/create-assessment.ts';
import { makeLog } from '#server/log.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { openProcess } from '#server/open-process.ts';
import { registry } from '#server/registry.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { readSettings } from '#server/settings.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken } from '#server/token.ts';

export interface PreparedAssessment {
  readonly token: string;
  /** Ids of its questions whose answer is a phase. */
  readonly questions: readonly string[];
  /** Id of the section with the most questions. */
  readonly section: string;
}

export interface PreparedData {
  readonly open: readonly PreparedAssessment[];
  /** Token of one that is answered and submitted. */
  readonly submitted: string;
}

/** Makes assessments of the built-in model in a data folder, before the app is started on it. */
export async function prepareData(dataFolder: string, count: number): Promise<PreparedData> {
  const read = readSettings({ DATA_FOLDER: dataFolder, LOG_LEVEL: 'silent' });
  if (read.is === 'faulty') throw new Error('the settings of the bench are wrong');
  const opening = await openProcess(read.settings, makeLog(read.settings));
  if (opening.is !== 'open') throw new Error('the database of the bench is too new');
  const shelf = newToken();
  const open: PreparedAssessment[] = [];
  for (let i = 0; i <= count; i += 1) {
    const created = await createAssessment({
      questionnaire: 'platform-engineering',
      profile: null,
      team: i === count ? 'Team Payments' : `Team ${i}`,
      shelf,
    });
    if (created.is !== 'created') throw new Error(`the assessment was refused: ${created.is}`);
    const opened = await openAssessment(created.token);
    if (!opened) throw new Error('the assessment cannot be opened');
    const dimensions = opened.questionnaire.nodes;
    const largest = dimensions.reduce((most, node) => (node.children.length > most.children.length ? node : most));
    const questions = dimensions.flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'question' && child.type === 'phase' ? [child.id] : [])),
    );
    open.push({ token: created.token, questions, section: largest.id });
  }
  const last = open.pop();
  if (!last) throw new Error('nothing was prepared');
  await answerAndSubmit(last);
  await registry().store.close();
  return { open, submitted: last.token };
}

async function answerAndSubmit({ token, questions }: PreparedAssessment): Promise<void> {
  const opened = await openAssessment(token);
  if (!opened) throw new Error('the assessment cannot be opened');
  for (const [at, question] of questions.entries()) {
    const answer = { kind: 'phase', phase: [2, 1, 2, 3, 1, 2, 2][at % 7] ?? 0 } as const;
    const saved = await saveAnswer(opened, {
      key: `bench-${at}-key`,
      question,
      answer,
      comment: '',
      link: '',
      seen: 0,
    });
    if (saved.is !== 'saved') throw new Error(`an answer was refused: ${saved.is}`);
  }
  const submitted = await submitAssessment(opened);
  if (submitted.is !== 'submitted') throw new Error(`the submit was refused: ${submitted.is}`);
}
