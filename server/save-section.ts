import { takesAnswers } from '#core/round/round.ts';
import { expecting } from '#db/commit.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { writeAnswer } from '#db/writes/write-answer.ts';
import { answeredCount } from './answered-count.ts';
import { askedNow } from './asked-now.ts';
import { type JudgedSection, judgeSection, type SectionEntry } from './judge-section.ts';
import { type OpenAssessment, readAgain } from './open-assessment.ts';
import { questionsChanged } from './questions-changed.ts';
import { registry } from './registry.ts';
import { timeOf, traceOf } from './respond/trace.ts';
import { untilDone } from './until-done.ts';

export type SectionSaved =
  | (Omit<JudgedSection, 'writes'> & {
      readonly is: 'saved';
      /** Questions that were written now; the unchanged ones are not. */
      readonly saved: readonly string[];
      /** Questions that are asked because of what was saved, in the order they are asked. */
      readonly appeared: readonly string[];
      readonly answered: number;
      readonly asked: number;
      /** Of each answer as it is stored now, by question. */
      readonly versions: ReadonlyMap<string, number>;
    })
  | { readonly is: 'closed' }
  /** Its round takes no answers now. */
  | { readonly is: 'roundClosed' }
  | { readonly is: 'deleted' };

/** What a form sent, and the content hash of the version of the questionnaire that its page had shown. */
export interface SectionForm {
  readonly entries: readonly SectionEntry[];
  /** Absent: whichever it is. */
  readonly questionnaire?: string | undefined;
}

/**
 * Saves the form of a section, in one commit: what can be saved is, what cannot is reported question by question.
 * Sending the same form again changes nothing.
 */
export function saveSection(assessment: OpenAssessment, form: SectionForm): Promise<SectionSaved> {
  return untilDone(() => attempt(assessment, form));
}

async function attempt(
  assessment: OpenAssessment,
  { entries, questionnaire }: SectionForm,
): Promise<SectionSaved | 'overtaken'> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt) return { is: 'deleted' };
  if (now.submittedAt) return { is: 'closed' };
  if (now.round && !takesAnswers(now.round, new Date())) return { is: 'roundClosed' };

  const { pinned, selected } = now;
  const { writes, ...judged } = judgeSection(now, entries, await questionsChanged(pinned, questionnaire));
  const after = new Map(now.answers);
  for (const { question, seen, entry } of writes) after.set(question, { ...entry, version: seen + 1 });
  const asked = askedNow(pinned, selected, after);
  const appeared = [...asked].filter((question) => !now.asked.has(question));
  const saved = writes.map(({ question }) => question);
  const answered = answeredCount(asked, after);
  const versions = new Map([...after].map(([question, { version }]) => [question, version]));
  const counts = { answered, asked: asked.size };
  const report = { is: 'saved', saved, ...judged, appeared, versions, ...counts } as const;
  if (writes.length === 0) {
    await registry().store.onDisk(); // the same form may just have been sent
    return report;
  }

  const { id, changes } = now;
  const stored = { answered: answeredCount(selected, after) };
  const outcome = await registry().store.commit((w) => [
    expecting(
      1,
      changeAssessment(w, id, { changes, submitted: false, deleted: false }, stored, timeOf(now)),
      'changed',
    ),
    ...writes.flatMap(({ question, seen, entry }) => [
      expecting(1, writeAnswer(id, question, seen, entry), 'changed'),
      ...traceOf(now, 'answered', question),
    ]),
  ]);
  return outcome.done ? report : 'overtaken';
}
