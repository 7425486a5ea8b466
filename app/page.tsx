import { AssessmentList } from '#components/home/assessment-list.tsx';
import { DeletedList } from '#components/home/deleted-list.tsx';
import { HomeIntro } from '#components/home/home-intro.tsx';
import { HomeNote } from '#components/home/home-note.tsx';
import { QuestionnaireList } from '#components/home/questionnaire-list.tsx';
import { WaitingList } from '#components/home/waiting-list.tsx';
import { SetUpNotice } from '#components/sign-in/set-up-notice.tsx';
import { findQuestionnaire } from '#server/find-questionnaire.ts';
import { listAssessments } from '#server/list-assessments.ts';
import { listQuestionnaires } from '#server/list-questionnaires.ts';
import { readIn } from '#server/read-in.ts';
import { listWaiting } from '#server/respond/list-waiting.ts';
import { isSetUp } from '#server/viewer.ts';
import { answerAgain, duplicate, remove, restore } from './assessment-actions.ts';
import { Frame } from './frame.tsx';
import { keptDays, keptUntil } from './kept-days.ts';
import { readable } from './readable.ts';
import { readShelf } from './shelf.ts';
import { viewer } from './viewer.ts';

interface Props {
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export default async function HomePage({ searchParams }: Props) {
  const shelf = await readShelf();
  const languages = await readable();
  const who = await viewer();
  const [questionnaires, assessments, waiting] = await Promise.all([
    listQuestionnaires(languages),
    listAssessments(shelf, who, languages),
    who.is === 'person' ? listWaiting(who) : null,
  ]);
  const [first] = questionnaires;
  const model = first ? await findQuestionnaire(first.id) : null;
  const kept = assessments.filter(({ state }) => state !== 'deleted');
  const deleted = assessments
    .flatMap((card) =>
      card.deletedAt ? [{ ...card, deletedAt: card.deletedAt, until: keptUntil(card.deletedAt) }] : [],
    )
    .sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime());
  // A newcomer chooses first; whoever has been here looks for their own.
  const choice = <QuestionnaireList questionnaires={questionnaires} />;
  return (
    <Frame current="home">
      {(await isSetUp()) ? null : <SetUpNotice />}
      <HomeNote note={(await searchParams).note} lastDeleted={deleted[0] ?? null} days={keptDays} restore={restore} />
      <HomeIntro
        offers={questionnaires}
        model={model && readIn(model, languages)}
        short={kept.length > 0 || waiting !== null}
      />
      {waiting ? <WaitingList rounds={waiting} /> : null}
      {kept.length === 0 ? choice : null}
      <AssessmentList assessments={kept} actions={{ duplicate, answerAgain, remove }} />
      <DeletedList assessments={deleted} days={keptDays} restore={restore} />
      {kept.length > 0 ? choice : null}
    </Frame>
  );
}
