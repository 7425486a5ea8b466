import type { Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn, titlesAbove } from '#core/questionnaire/walk.ts';
import type { Answer } from './answer.ts';

/** One page of answering: a dimension with the questions of it that are asked. */
export interface AnswerSection {
  readonly dimension: Node;
  /** Titles of the groups it stands in, from the outermost. */
  readonly above: readonly string[];
  /** Asked ones only. */
  readonly questions: readonly Question[];
  /** Number of its first question among all that are asked, from 1. */
  readonly first: number;
  /** How many of its questions have an answer; "I don't know" and "does not apply" are answers. */
  readonly answered: number;
}

/** The sections in the order they are asked; a dimension without an asked question has none. */
export function sectionsOf(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, { readonly answer: Answer | null }>,
): AnswerSection[] {
  return allSectionsOf(questionnaire, asked, answers).filter(({ questions }) => questions.length > 0);
}

/** With those that ask nothing. */
export function allSectionsOf(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, { readonly answer: Answer | null }>,
): AnswerSection[] {
  const sections: AnswerSection[] = [];
  const above = titlesAbove(questionnaire);
  let first = 1;
  for (const dimension of dimensionsOf(questionnaire)) {
    const questions = questionsIn(dimension).filter(({ id }) => asked.has(id));
    const answered = questions.filter(({ id }) => (answers.get(id)?.answer ?? null) !== null).length;
    sections.push({ dimension, above: above.get(dimension.id) ?? [], questions, first, answered });
    first += questions.length;
  }
  return sections;
}

/** Id of the section that follows another one, of those with a question to ask; null after the last. */
export function nextSection(questionnaire: Questionnaire, asked: ReadonlySet<string>, section: string): string | null {
  const dimensions = dimensionsOf(questionnaire);
  const at = dimensions.findIndex(({ id }) => id === section);
  const rest = dimensions.slice(at + 1);
  return rest.find((node) => questionsIn(node).some(({ id }) => asked.has(id)))?.id ?? null;
}
