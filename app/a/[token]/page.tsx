import { redirect } from 'next/navigation';
import { DeletedNotice } from '#components/settings/deleted-notice.tsx';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import type { Opened } from '#server/open-assessment.ts';
import { restore } from '../../assessment-actions.ts';
import { Frame } from '../../frame.tsx';
import { keptUntil } from '../../kept-days.ts';
import { openedOr404 } from '../../opened.ts';

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
  if (opened.submittedAt) redirect(`/a/${token}/result`);
  const section = firstOpenSection(opened);
  redirect(section === null ? `/a/${token}/review` : `/a/${token}/answer/${section}`);
}

/** Id of the first dimension with an asked question that has no answer; null when none is open. */
function firstOpenSection({ questionnaire, asked, answers }: Opened): string | null {
  const isOpen = ({ id }: { readonly id: string }) => asked.has(id) && !answers.get(id)?.answer;
  return dimensionsOf(questionnaire).find((dimension) => questionsIn(dimension).some(isOpen))?.id ?? null;
}
