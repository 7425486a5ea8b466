import type { Line } from '#core/text/line.ts';
import { wrap } from '#core/text/wrap.ts';
import { sentences } from '#server/command-line/sentences.ts';
import type { Answered } from './open-answers.ts';

/** What was asked, and of how many, for programs. */
export function subject({ questionnaire: { id, version, title }, hash, answers }: Answered) {
  const { profile, responses, agreed } = answers;
  return {
    questionnaire: { id, version, title, hash },
    profile: profile?.id ?? null,
    respondents: responses.length,
    agreed: agreed !== null,
  };
}

/** The same in a line, above a result. */
export function subjectLines({ questionnaire: { title, version }, answers }: Answered, width: number): readonly Line[] {
  const { t } = sentences;
  const { profile, responses, agreed, people } = answers;
  const parts = [
    t('commandLine.subject.questionnaire', { title, version }),
    ...(profile ? [profile.title] : []),
    ...(people ? [t('commandLine.subject.people', { responded: responses.length, invited: people.invited })] : []),
    ...(agreed ? [t('commandLine.subject.agreed')] : []),
  ];
  return [...wrap(parts.join(' · '), width), ''];
}
