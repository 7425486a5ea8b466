import { getFormatter } from 'next-intl/server';
import { ResponseIn } from '#components/respond/response-in.tsx';
import { takesAnswers } from '#core/round/round.ts';
import type { Opened } from '#server/open-assessment.ts';
import { reopen } from './a/[token]/review/review-actions.ts';
import { Frame } from './frame.tsx';

/** What a respondent of a round sees instead of questions that cannot be answered now; null while they can. */
export async function responseIn(token: string, opened: Opened, section: string | null = null) {
  const { round, submittedAt, agreed } = opened;
  if (!round) return null;
  const open = takesAnswers(round, new Date());
  if (open && !submittedAt) return null;
  const format = await getFormatter();
  return (
    <Frame face="system">
      <div className="mt-7">
        <ResponseIn
          token={token}
          round={round.title}
          submitted={submittedAt !== null}
          open={open}
          closes={round.closesAt && format.dateTime(round.closesAt, { ...momentOf, timeZone: round.timeZone })}
          showsResult={round.ownResult === 1}
          agreed={agreed}
          reopen={reopen}
          section={section}
        />
      </div>
    </Frame>
  );
}

const momentOf = { dateStyle: 'long', timeStyle: 'short' } as const;
