import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import type { Issue } from './issue.ts';
import type { OpenAssessment, Own } from './open-assessment.ts';
import { registry } from './registry.ts';
import { teamName } from './team-name.ts';

export type Renamed =
  | { readonly is: 'renamed' }
  | { readonly is: 'deleted' }
  | { readonly is: 'invalid'; readonly issues: Issue[] };

export async function renameAssessment({ id }: Own<OpenAssessment>, team: string): Promise<Renamed> {
  const name = teamName(team);
  if ('issues' in name) return { is: 'invalid', ...name };
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { deleted: false }, name), 'deleted'),
    audited('renamed', id),
  ]);
  return { is: outcome.done ? 'renamed' : 'deleted' };
}
