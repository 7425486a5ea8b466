// Run as a program of its own beside an app, on its data folder: for each pair of a link’s address and some words it
// answers the round with these words as the comment on every question, and submits.

import * as z from 'zod';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { makeLog } from '#server/log.ts';
import { findOpenAssessment, openAssessment } from '#server/open-assessment.ts';
import { openDatabase } from '#server/open-process.ts';
import { openRoundLink } from '#server/respond/open-round-link.ts';
import { startResponse } from '#server/respond/start-response.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { readSettings } from '#server/settings.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken } from '#server/token.ts';

const read = readSettings({ ...process.env, LOG_LEVEL: 'silent' });
if (read.is === 'faulty') throw new Error('the settings of the story are wrong');
const opening = await openDatabase(read.settings, makeLog(read.settings));
if (opening.is !== 'open') throw new Error(`the database could not be opened: ${opening.is}`);
const said = z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(process.argv[2] ?? ''));
for (const [at, [link, comment]] of said.entries()) {
  const linked = await openRoundLink(link.split('/').at(-1) ?? '');
  const started = linked && (await startResponse(linked, { is: 'nobody' }, { audience: 'developer' }));
  if (started?.is !== 'started') throw new Error(`no response was started: ${started?.is}`);
  const found = await findOpenAssessment(started.token);
  if (!found) throw new Error('the response is gone');
  for (const { id: question } of questionsOf(found.questionnaire)) {
    const answer = { kind: 'phase', phase: (at % 2) + 1 } as const;
    await saveAnswer(found, { key: newToken(), question, seen: 0, comment, link: '', answer });
  }
  const opened = await openAssessment(started.token);
  if (opened) await submitAssessment(opened);
}
await opening.close();
