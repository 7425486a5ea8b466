import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { copyAnswers } from '#db/writes/copy-answers.ts';
import { insertAssessment } from '#db/writes/insert-assessment.ts';
import { startable } from '#db/writes/retire-version.ts';
import { answeredCount } from './answered-count.ts';
import type { MayStart } from './may-start.ts';
import { newAssessment } from './new-assessment.ts';
import type { Opened, Own } from './open-assessment.ts';
import { registry } from './registry.ts';
import { teamName } from './team-name.ts';

/**
 * A second assessment with the same version, profile, targets and answers, open, in the list of
 * whoever makes it. It is named `name`, or as the first where that is too long. Returns its link's token. The results stay with
 * the first.
 */
export async function duplicateAssessment(
  opened: Own<Opened>,
  may: MayStart,
  name: string,
): Promise<{ readonly is: 'duplicated'; readonly token: string } | { readonly is: 'deleted' | 'retired' }> {
  if (opened.deletedAt) return { is: 'deleted' };
  const { answers, selected, team, targets, pinned, profile, previous } = opened;
  const named = teamName(name);
  const { token, row } = newAssessment(
    {
      team: 'team' in named ? named.team : team,
      targets,
      questionnaireHash: pinned.hash,
      profile: profile?.id ?? null,
      previousId: previous,
      answered: answeredCount(selected, answers),
    },
    may.keeper,
  );
  const outcome = await registry().store.commit((w) => [
    expecting(1, startable(w, pinned.hash), 'retired'),
    insertAssessment(w, row),
    ...(answers.size > 0 ? [copyAnswers(w, row.id, answers)] : []),
    audited('duplicated', row.id),
  ]);
  if (outcome.done) return { is: 'duplicated', token };
  if (outcome.why === 'missed') return { is: outcome.name };
  if (previous === null) throw new Error(`a copy was refused: ${outcome.why}`);
  return duplicateAssessment({ ...opened, previous: null }, may, name); // that one was purged since this one was read
}
