import { writeCalendar } from '#exporters/calendar/write-calendar.ts';
import { contentDisposition, fileName } from '#exporters/file-name.ts';
import type { Opened, Own } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { sentencesIn } from '../sentences.ts';
import { listActions } from './list-actions.ts';

/** The days on which something is due, as a calendar; what is done or dropped is due no more. */
export async function exportCalendar(
  opened: Own<Opened>,
  now: Date,
): Promise<{ readonly body: string; readonly disposition: string }> {
  const { t } = sentencesIn(registry().settings.locale);
  const open = (await listActions(opened)).filter(
    ({ deleted, due, status }) => !deleted && due !== '' && (status === 'planned' || status === 'doing'),
  );
  const days = open.map(({ id, due, title, owner, status, version }) => ({
    uid: `${id}@phaseline`,
    day: due,
    title,
    description: [t(`actions.status.${status}`), owner].filter(Boolean).join(' · '),
    sequence: version,
  }));
  const name = fileName(opened.team, opened.questionnaire.id, now.toLocaleDateString('sv-SE'), 'ics');
  return {
    body: writeCalendar(t('actions.title', { team: opened.team }), days, now),
    disposition: contentDisposition(name),
  };
}
