import type { Issue } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** A phase between two others that no practice of the question proves is walked over; usually it was forgotten. */
export function checkPracticeGaps(questionnaire: Questionnaire): Issue[] {
  return locateQuestions(questionnaire).flatMap(({ question, path }): Issue[] => {
    if (question.type !== 'practices') return [];
    const listed = new Set(question.practices.map(({ phase }) => phase));
    const lowest = Math.min(...listed);
    const between = Array.from({ length: Math.max(...listed) - lowest }, (_, index) => lowest + index);
    const missing = between.filter((phase) => !listed.has(phase));
    if (missing.length === 0) return [];
    const message = `no practice here belongs to phase ${missing.join(' or ')}.`;
    return [{ severity: 'warning', path: [...path, 'practices'], code: 'practice-gap', message }];
  });
}
