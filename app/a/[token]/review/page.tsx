import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { AlreadySubmitted } from '#components/review/already-submitted.tsx';
import { Review } from '#components/review/review.tsx';
import { UnsentKeeper } from '#components/survey/unsent-keeper.tsx';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { sectionsOf } from '#core/response/sections.ts';
import { langOf } from '#core/text/lang-of.ts';
import { Frame } from '../../../frame.tsx';
import { setLanguage } from '../../../language-action.ts';
import { openedOr404 } from '../../../opened.ts';
import { responseIn } from '../../../response-in.tsx';
import { ofPeople } from '../../../title.ts';
import { versionNews } from '../version-news.tsx';
import { reopen, submit } from './review-actions.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team } = await openedOr404((await params).token);
  const t = await getTranslations('review');
  return { title: ofPeople(t('pageTitle', { team })) };
}

export default async function ReviewPage({ params }: Props) {
  const { token } = await params;
  const opened = await openedOr404(token);
  const { id, team, questionnaire, selected, asked, answers, submittedAt } = opened;
  if (opened.deletedAt) redirect(`/a/${token}`);
  const done = await responseIn(token, opened);
  if (done) return done;
  if (submittedAt) {
    return (
      <Frame face="system">
        <div className="mt-7">
          <AlreadySubmitted token={token} submittedAt={submittedAt} reopen={reopen} section={null} />
        </div>
      </Frame>
    );
  }
  const t = await getTranslations('review.unsent');
  const { orphan, orphanText, drop } = (await getMessages()).survey.live;
  const words = {
    title: t('title'),
    text: t('text'),
    needsYou: t('needsYou'),
    show: t('show'),
    orphan,
    orphanText,
    drop,
  };
  const sections = sectionsOf(questionnaire, asked, answers);
  return (
    <Frame face="system">
      <div className="mt-7 empty:hidden">
        <LanguageSwitch
          languages={localesOf(opened.pinned.questionnaire)}
          current={questionnaire.locale}
          action={setLanguage}
        />
      </div>
      <Review
        token={token}
        questionnaire={questionnaire.title}
        team={team}
        sections={sections}
        answers={answers}
        langOf={langOf([{ shown: questionnaire, written: opened.pinned.questionnaire }], await getLocale())}
        kept={questionsOf(questionnaire).flatMap((question) => {
          const answer = answers.get(question.id)?.answer;
          return answer && selected.has(question.id) && !asked.has(question.id) ? [{ question, answer }] : [];
        })}
        submit={submit}
      >
        <UnsentKeeper assessment={id} token={token} questionnaire={opened.pinned.hash} words={words} />
        {await versionNews(token, opened)}
      </Review>
    </Frame>
  );
}
