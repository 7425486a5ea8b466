import { isDeepStrictEqual } from 'node:util';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { meantAnswer } from '#core/response/meant-answer.ts';
import { takesAnswers } from '#core/round/round.ts';
import { again } from '#db/again.ts';
import { expecting } from '#db/commit.ts';
import { nothingSaved, type SavedAnswer } from '#db/saved-answer.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { writeAnswer } from '#db/writes/write-answer.ts';
import { answerIssues } from './answer-issues.ts';
import { noteIssues, tidied } from './answer-note.ts';
import { answeredCount } from './answered-count.ts';
import { askedNow } from './asked-now.ts';
import type { Issue } from './issue.ts';
import { type Entry, mergeEntry } from './merge-entry.ts';
import { type OpenAssessment, type Opened, readAgain } from './open-assessment.ts';
import { questionsChanged } from './questions-changed.ts';
import { registry } from './registry.ts';
import { timeOf, traceOf } from './respond/trace.ts';
import { tooBusy } from './too-busy.ts';

/** One question of the form: what the page had shown, and what was sent. */
export interface SectionEntry extends Entry {
  readonly question: string;
  readonly shown: Entry;
}

export interface Conflict {
  readonly question: string;
  readonly yours: Answer | null;
  readonly current: SavedAnswer;
}

export type SectionSaved =
  | {
      readonly is: 'saved';
      /** Questions that were written now; the unchanged ones are not. */
      readonly saved: readonly string[];
      readonly conflicts: readonly Conflict[];
      readonly invalid: readonly { readonly question: string; readonly issues: readonly Issue[] }[];
      /** Questions that are not in this version what the page had shown: what was newly said to them is not saved. */
      readonly outdated: readonly string[];
      /** The same for those that are not in this version at all. */
      readonly gone: readonly string[];
      /** Questions that are asked because of what was saved, in the order they are asked. */
      readonly appeared: readonly string[];
      readonly answered: number;
      readonly asked: number;
      /** Of each answer as it is stored now, by question. */
      readonly versions: ReadonlyMap<string, number>;
    }
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
export async function saveSection(assessment: OpenAssessment, form: SectionForm): Promise<SectionSaved> {
  const outcome = await again(10, () => attempt(assessment, form));
  return outcome.done ? outcome.saved : tooBusy();
}

type Attempt = { readonly done: true; readonly saved: SectionSaved } | { readonly done: false };

async function attempt(assessment: OpenAssessment, { entries, questionnaire }: SectionForm): Promise<Attempt> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt) return { done: true, saved: { is: 'deleted' } };
  if (now.submittedAt) return { done: true, saved: { is: 'closed' } };
  if (now.round && !takesAnswers(now.round, new Date())) return { done: true, saved: { is: 'roundClosed' } };

  const { pinned, selected } = now;
  const said = sorted(now, entries, await questionsChanged(pinned, questionnaire));
  const { outdated, gone } = said;
  const { writes, conflicts, invalid } = decide(now, said.entries);
  const after = new Map(now.answers);
  for (const { question, seen, entry } of writes) after.set(question, { ...entry, version: seen + 1 });
  const asked = askedNow(pinned, selected, after);
  const appeared = [...asked].filter((question) => !now.asked.has(question));
  const saved = writes.map(({ question }) => question);
  const answered = answeredCount(asked, after);
  const versions = new Map([...after].map(([question, { version }]) => [question, version]));
  const counts = { answered, asked: asked.size };
  const report = { is: 'saved', saved, conflicts, invalid, outdated, gone, appeared, versions, ...counts } as const;
  if (writes.length === 0) {
    await registry().store.onDisk(); // the same form may just have been sent
    return { done: true, saved: report };
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
  return outcome.done ? { done: true, saved: report } : { done: false };
}

/** Apart: what was newly said to questions that are not what the page showed. */
function sorted({ pinned }: Opened, all: readonly SectionEntry[], changed: ReadonlySet<string>) {
  const entries: SectionEntry[] = [];
  const outdated: string[] = [];
  const gone: string[] = [];
  for (const entry of oncePerQuestion(all)) {
    const { question, shown, ...sent } = entry;
    if (pinned.questions.has(question) && !changed.has(question)) entries.push(entry);
    else if (!isDeepStrictEqual(tidied(sent), tidied(shown))) (changed.has(question) ? outdated : gone).push(question);
  }
  return { entries, outdated, gone };
}

/** What to do with each question of the form, compared with what is stored now. */
function decide({ pinned, selected, answers }: Opened, entries: readonly SectionEntry[]) {
  const writes: { question: string; seen: number; entry: Entry }[] = [];
  const conflicts: Conflict[] = [];
  const invalid: { question: string; issues: Issue[] }[] = [];
  for (const { question: id, shown, ...sent } of entries) {
    const question = pinned.questions.get(id);
    if (!question || !selected.has(id)) continue; // a made-up field; there is nobody to tell
    const current = answers.get(id) ?? nothingSaved;
    const before = tidied(shown);
    const whole = { ...tidied(sent), answer: sent.answer && meantAnswer(question, sent.answer) };
    const { yours, issues } = storable(question, whole, before);
    const { entry, changed, conflict } = mergeEntry(before, yours, current);
    const long = changed ? noteIssues(entry) : [];
    if (issues.length + long.length > 0) invalid.push({ question: id, issues: [...issues, ...long] });
    if (changed && long.length === 0) writes.push({ question: id, seen: current.version, entry });
    // The answer was kept as it is now, but a comment may be written all the same.
    if (conflict)
      conflicts.push({
        question: id,
        yours: whole.answer,
        current: changed ? { ...entry, version: current.version + 1 } : current,
      });
  }
  // Always in the same order, or two forms could wait for each other's rows.
  writes.sort((a, b) => (a.question < b.question ? -1 : 1));
  return { writes, conflicts, invalid };
}

/** What was sent with each part that cannot be stored put back to what the page had shown, and why. */
function storable(question: Question, sent: Entry, shown: Entry): { yours: Entry; issues: Issue[] } {
  const ofAnswer = isDeepStrictEqual(sent.answer, shown.answer) ? [] : answerIssues(question, sent.answer);
  const ofNote = noteIssues(sent);
  const isBad = (part: 'comment' | 'link') => ofNote.some(({ path }) => path[0] === part);
  const yours = {
    answer: ofAnswer.length > 0 ? shown.answer : sent.answer,
    comment: isBad('comment') ? shown.comment : sent.comment,
    link: isBad('link') ? shown.link : sent.link,
  };
  return { yours, issues: [...ofAnswer, ...ofNote] };
}

function oncePerQuestion(entries: readonly SectionEntry[]): Iterable<SectionEntry> {
  return new Map(entries.map((entry) => [entry.question, entry])).values();
}
