import { isDeepStrictEqual } from 'node:util';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { meantAnswer } from '#core/response/meant-answer.ts';
import { nothingSaved, type SavedAnswer } from '#db/saved-answer.ts';
import { answerIssues } from './answer-issues.ts';
import { noteIssues, tidied } from './answer-note.ts';
import type { Issue } from './issue.ts';
import { type Entry, mergeEntry } from './merge-entry.ts';
import type { Opened } from './open-assessment.ts';

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

/** What is to become of a form, question by question. */
export interface JudgedSection {
  /** `seen`: the version that is stored now. */
  readonly writes: readonly { readonly question: string; readonly seen: number; readonly entry: Entry }[];
  readonly conflicts: readonly Conflict[];
  readonly invalid: readonly { readonly question: string; readonly issues: readonly Issue[] }[];
  /** Questions that are not in this version what the page had shown: what was newly said to them is not saved. */
  readonly outdated: readonly string[];
  /** The same for those that are not in this version at all. */
  readonly gone: readonly string[];
}

/** Compares a form with what is stored now. `changed`: ids of questions that are not what its page had shown. */
export function judgeSection(now: Opened, all: readonly SectionEntry[], changed: ReadonlySet<string>): JudgedSection {
  const { entries, outdated, gone } = sorted(now, all, changed);
  return { ...decide(now, entries), outdated, gone };
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
