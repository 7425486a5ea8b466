import { ownAssessmentEvents, workspaceEvents } from '#core/audit/events.ts';
import type { FileRow } from './file-row.ts';

/** The row as it may be told, or null. Tables come in the order of a file. */
export type Telling = (table: string, row: FileRow) => FileRow | null;

const events: ReadonlySet<string> = new Set([...workspaceEvents, ...ownAssessmentEvents]);
const jobsOfRounds: ReadonlySet<unknown> = new Set(['close-round', 'release-round']);

/**
 * Leaves out every confidential or anonymous round that was ever opened, with all that belongs to it: respondents were
 * told that nobody reads answers of one person, who took part, or figures that pages hide. `rounds`: all of them.
 */
export function withoutPromised(rounds: readonly FileRow[]): Telling {
  const kept = rounds.filter(({ mode, state }) => mode === 'named' || state === 'draft');
  const shown = new Set(kept.map(({ id }) => id));
  const hidden = new Set(rounds.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
  const responses = new Set<unknown>();
  return (table, row) => {
    if (table === 'rounds') {
      if (hidden.has(row.id)) return null;
      return hidden.has(row.previous_id) ? { ...row, previous_id: null } : row;
    }
    if (hidden.has(row.round_id)) {
      if (table === 'assessments') responses.add(row.id);
      return null;
    }
    if (responses.has(row.assessment_id)) return null;
    // Of an assessment that is gone: it may have been a response.
    if (table === 'audit' && row.assessment_id === null && !events.has(String(row.what))) return null;
    if (table === 'jobs') {
      const { round } = row.about as { readonly round?: unknown };
      return jobsOfRounds.has(row.kind) && !hidden.has(round) ? row : null;
    }
    return row;
  };
}
