import { csvMark, csvRows } from '#exporters/csv/write-csv.ts';
import type { Authorised } from '../authorise.ts';
import { type AuditWish, type ListedEvent, listEvents } from './list-events.ts';

/** Events that are read at once. */
const page = 500;

const columns = ['at', 'what', 'by', 'by_id', 'about', 'about_name', 'about_id'];

/** The same as a CSV file, in parts, the youngest first. */
export async function* exportEvents(allowed: Authorised<'administer'>, wish: AuditWish): AsyncGenerator<string> {
  yield csvMark + csvRows([columns]);
  let after: ListedEvent | null = null;
  for (;;) {
    const events: readonly ListedEvent[] = await listEvents(allowed, wish, after, page);
    if (events.length > 0) yield csvRows(events.map(rowOf));
    after = events.at(-1) ?? null;
    if (events.length < page) return;
  }
}

function rowOf({ at, what, by, about }: ListedEvent) {
  const who = [by?.name ?? '', by?.id ?? ''];
  return [at.toISOString(), what, ...who, about?.kind ?? '', about?.name ?? '', about?.id ?? ''];
}
