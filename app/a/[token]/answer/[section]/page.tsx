import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AlreadySubmitted } from '#components/review/already-submitted.tsx';
import { SurveySection } from '#components/survey/survey-section.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { givenOf } from '#core/response/given-of.ts';
import { liveConditions } from '#core/response/live-conditions.ts';
import { allSectionsOf, nextSection, sectionsOf } from '#core/response/sections.ts';
import { shownParts } from '#core/response/shown-questions.ts';
import { marked } from '#server/http/shared-mark.ts';
import { type RefusalWords, readRefusals } from '#server/refusals.ts';
import { rejectedCookie } from '#server/rejected-fields.ts';
import { sharedPage } from '#server/shared-page.ts';
import { Frame } from '../../../../frame.tsx';
import { openedOr404 } from '../../../../opened.ts';
import { responseIn } from '../../../../response-in.tsx';
import { readTheme } from '../../../../theme.ts';
import { ofPeople } from '../../../../title.ts';
import { reopen } from '../../review/review-actions.ts';

interface Props {
  readonly params: Promise<{ readonly token: string; readonly section: string }>;
  /** Questions that the form without script could not save. */
  readonly searchParams: Promise<RefusalWords>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token, section } = await params;
  const { questionnaire, asked, answers, team } = await openedOr404(token);
  const found = sectionsOf(questionnaire, asked, answers).find(({ dimension }) => dimension.id === section);
  const t = await getTranslations('survey');
  const title = found ? t('pageTitle', { section: found.dimension.title, team: marked(team) }) : marked(team);
  return { title: ofPeople(title) };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const { token, section: id } = await params;
  const opened = await openedOr404(token);
  if (opened.deletedAt) redirect(`/a/${token}`);
  const { questionnaire, selected, asked, answers, submittedAt } = opened;
  const done = await responseIn(token, opened, id);
  if (done) return done;
  if (submittedAt) {
    return (
      <Frame face="system">
        <div className="mt-7">
          <AlreadySubmitted token={token} submittedAt={submittedAt} reopen={reopen} section={id} />
        </div>
      </Frame>
    );
  }
  const possible = new Set(sectionsOf(questionnaire, selected, answers).map(({ dimension }) => dimension.id));
  const sections = allSectionsOf(questionnaire, asked, answers).filter(({ dimension }) => possible.has(dimension.id));
  const section = sections.find(({ dimension }) => dimension.id === id);
  // A section that this version does not have: the assessment itself knows where to go on.
  if (section === undefined) redirect(`/a/${token}`);
  if (section.questions.length === 0) {
    const next = nextSection(questionnaire, asked, id);
    redirect(next ? `/a/${token}/answer/${next}` : `/a/${token}/review`);
  }
  const given = givenOf(answers);
  const typed = (await cookies()).get(rejectedCookie.name)?.value;
  const refusals = readRefusals(await searchParams, typed, answers);
  const t = await getTranslations('survey');
  return (
    <SurveySection
      token={token}
      assessment={opened.id}
      questionnaire={opened.pinned.hash}
      shared={refusals ? null : sharedPage(opened, id, await readTheme())}
      about={t('about', { questionnaire: opened.round?.title ?? questionnaire.title, team: marked(opened.team) })}
      who={t(opened.round ? 'whoInRound' : 'who')}
      phases={{ titles: questionnaire.phases.map(({ title }) => title), displayBase: questionnaire.displayBase }}
      languages={{ all: localesOf(opened.pinned.questionnaire), current: questionnaire.locale }}
      sections={sections}
      section={section}
      selected={selected}
      shown={shownParts(questionnaire, selected, given)}
      conditions={liveConditions(questionnaire, selected, given, id)}
      answers={answers}
      refusals={refusals}
    />
  );
}
