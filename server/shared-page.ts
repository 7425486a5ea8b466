import { createHash } from 'node:crypto';
import { sectionsOf } from '#core/response/sections.ts';
import type { Opened } from './open-assessment.ts';
import type { Theme } from './theme.ts';

/**
 * The name of a page that many assessments share: a section in which nothing was ever saved looks the same in all that
 * have the same questions and are as far in the other sections, apart from the link, the id and the team. Null for a
 * page that is somebody's own.
 */
export function sharedPage(opened: Opened, section: string, theme: Theme): string | null {
  const { pinned, questionnaire, profile, asked, answers } = opened;
  if (opened.submittedAt || opened.deletedAt) return null;
  const sections = sectionsOf(questionnaire, asked, answers);
  const here = sections.find(({ dimension }) => dimension.id === section);
  if (!here || here.questions.some(({ id }) => answers.has(id))) return null;
  const answered = sections.map((each) => each.answered);
  const seen = [pinned.hash, questionnaire.locale, profile?.id ?? null, section, theme, answered];
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
