import type { Report } from '../report.ts';
import { visibleText } from '../visible-text.ts';

/** How many characters of a report's texts cannot be written, by a count for one text. */
export function missingCharacters(report: Report, countIn: (text: string) => number): number {
  // A report is in one language: that the others need faces too is no loss in it.
  const { translations, ...questionnaire } = report.questionnaire;
  return textsOf([report.team, questionnaire, [...report.answers.values()]]).reduce(
    (sum, text) => sum + countIn(visibleText(text)),
    0,
  );
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
