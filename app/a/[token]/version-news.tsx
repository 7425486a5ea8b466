import { randomUUID } from 'node:crypto';
import { getLocale } from 'next-intl/server';
import { MovedNotice } from '#components/versions/moved-notice.tsx';
import { NewerNotice } from '#components/versions/newer-notice.tsx';
import { sectionsOf } from '#core/response/sections.ts';
import { langOf } from '#core/text/lang-of.ts';
import { newerVersion } from '#server/find-upgrade.ts';
import { lastUpgrade } from '#server/last-upgrade.ts';
import type { Opened } from '#server/open-assessment.ts';
import { goBack } from './upgrade/upgrade-actions.ts';

/** What is to be said about the version of a running assessment: that it moved, that it could; null when nothing. */
export async function versionNews(token: string, opened: Opened) {
  const [moved, newer] = await Promise.all([lastUpgrade(opened), newerVersion(opened)]);
  if (!moved && !newer) return null;
  const said = langOf([{ shown: opened.questionnaire, written: opened.pinned.questionnaire }], await getLocale());
  const sections = sectionsOf(opened.questionnaire, opened.asked, opened.answers);
  const lookAgain = sections.flatMap(({ dimension, questions }) =>
    questions
      .filter(({ id }) => moved?.lookAgain.includes(id))
      .map(({ id, text }) => ({ id, text, lang: said(text), href: `/a/${token}/answer/${dimension.id}#q-${id}` })),
  );
  return (
    <div className="grid gap-4">
      {moved ? (
        <MovedNotice
          token={token}
          moved={moved}
          version={opened.questionnaire.version}
          lookAgain={lookAgain}
          requestKey={randomUUID()}
          goBack={goBack}
        />
      ) : null}
      {newer ? <NewerNotice token={token} version={newer.version} /> : null}
    </div>
  );
}
