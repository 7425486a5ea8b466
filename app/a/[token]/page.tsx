import { redirect } from 'next/navigation';
import { DeletedNotice } from '#components/settings/deleted-notice.tsx';
import { sectionsOf } from '#core/response/sections.ts';
import { restore } from '../../assessment-actions.ts';
import { Frame } from '../../frame.tsx';
import { keptUntil } from '../../kept-days.ts';
import { openedOr404 } from '../../opened.ts';
import { responseIn } from '../../response-in.tsx';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

/** Where a link leads: to the next thing there is to do. */
export default async function AssessmentPage({ params }: Props) {
  const { token } = await params;
  const opened = await openedOr404(token);
  if (opened.deletedAt) {
    return (
      <Frame>
        <DeletedNotice
          token={token}
          deletedAt={opened.deletedAt}
          until={keptUntil(opened.deletedAt)}
          restore={restore}
        />
      </Frame>
    );
  }
  const done = await responseIn(token, opened);
  if (done) return done;
  if (opened.submittedAt) redirect(`/a/${token}/result`);
  const { questionnaire, asked, answers } = opened;
  const open = sectionsOf(questionnaire, asked, answers).find(({ answered, questions }) => answered < questions.length);
  redirect(open ? `/a/${token}/answer/${open.dimension.id}` : `/a/${token}/review`);
}
