import { type Participation, personalParticipation } from '#core/round/participation.ts';
import type { RoundGroup } from '#core/round/round.ts';
import { personalLinkCounts, responseCounts } from '#db/queries/participation.ts';
import { registry } from '../registry.ts';

/**
 * How far each group is, by its id, without names or scores; null is for those without a team. `asked`: the people
 * who are listed for it. Whoever shows a group checks that the viewer may see it.
 */
export async function participationOf(
  round: string,
  taking: readonly RoundGroup[],
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string | null, Participation>> {
  const { read } = registry().store;
  const [counts, links] = await Promise.all([responseCounts(read, round), personalLinkCounts(read, round)]);
  const madeFor = new Map(links.map(({ groupId, made }) => [groupId, made]));
  const of = (group: string | null, agreed: boolean) => {
    const its = counts.filter((one) => one.groupId === group && one.agreed === agreed);
    const sum = (key: 'begun' | 'submitted') => its.reduce((total, one) => total + one[key], 0);
    return { begun: sum('begun'), submitted: sum('submitted') };
  };
  const groups = taking.map(({ groupId, answers, expected }): [string, Participation] => {
    if (answers === 'agreed') {
      const { submitted } = of(groupId, true);
      return [groupId, { is: 'agreed', state: submitted > 0 ? 'submitted' : 'waiting' }];
    }
    return [
      groupId,
      personalParticipation(of(groupId, false), {
        links: madeFor.get(groupId) ?? 0,
        people: asked.get(groupId)?.size ?? 0,
        expected,
      }),
    ];
  });
  return new Map<string | null, Participation>([
    ...groups,
    [null, personalParticipation(of(null, false), { links: madeFor.get(null) ?? 0, people: 0 })],
  ]);
}
