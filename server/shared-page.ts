import { createHash } from 'node:crypto';
import { givenOf } from '#core/response/given-of.ts';
import { liveConditions } from '#core/response/live-conditions.ts';
import { sectionsOf } from '#core/response/sections.ts';
import { takesAnswers } from '#core/round/round.ts';
import type { Opened } from './open-assessment.ts';
import type { Theme } from './theme.ts';

/**
 * The name of a page that many assessments share: a section in which nothing was ever saved looks the same in all that
 * have the same questions and are as far in the other sections, apart from the link, the id and the team. Null for a
 * page that is somebody's own. Where answers hide questions, what was said to the questions that conditions ask about is
 * part of the name.
 */
export function sharedPage(opened: Opened, section: string, theme: Theme): string | null {
  const { pinned, questionnaire, profile, round, audience, selected, asked, answers } = opened;
  if (opened.submittedAt || opened.deletedAt) return null;
  if (round && !takesAnswers(round, new Date())) return null;
  // What is hidden stands in the page too.
  const all = sectionsOf(questionnaire, selected, answers).find(({ dimension }) => dimension.id === section);
  if (!all || all.questions.some(({ id }) => answers.has(id))) return null;
  const sections = sectionsOf(questionnaire, asked, answers);
  const answered = sections.map((each) => [each.dimension.id, each.questions.length, each.answered]);
  // Everything else that shows depends on what the conditions ask about, and is told to the page's script.
  const conditions = liveConditions(questionnaire, selected, givenOf(answers), section);
  const asks = [profile?.id ?? null, audience, round?.title ?? null];
  const seen = [pinned.hash, questionnaire.locale, asks, section, theme, answered, conditions];
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
