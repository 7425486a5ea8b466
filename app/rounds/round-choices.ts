import { getFormatter, getTranslations } from 'next-intl/server';
import type { PickRow } from '#components/rounds/group-picker.tsx';
import type { Choice } from '#components/ui/select-field.tsx';
import { groupsBelow } from '#core/access/groups-below.ts';
import { groupsAbove } from '#core/groups/check-place.ts';
import type { Group } from '#core/groups/group.ts';
import { treeOf } from '#core/groups/tree.ts';
import type { RoundGroup } from '#core/round/round.ts';
import { registry } from '#server/registry.ts';
import { type Askable, questionsAsked } from '#server/rounds/askable-versions.ts';

/** What can be asked: each version as a whole, then each of its profiles. */
export async function whatChoices(offered: readonly Askable[]): Promise<readonly Choice[]> {
  const t = await getTranslations('rounds.form.what');
  return offered.flatMap(({ hash, questionnaire }) => {
    const { title, version, profiles } = questionnaire;
    const asked = (profile: string | null) => questionsAsked(questionnaire, profile);
    return [
      { value: hash, label: t('all', { title, version, questions: asked(null) }) },
      ...profiles.map(({ id, title: profile }) => ({
        value: `${hash}/${id}`,
        label: t('profile', { title, version, profile, questions: asked(id) }),
      })),
    ];
  });
}

/** The phases that can be aimed at, by all the names that they have in what is offered. */
export async function targetChoices(offered: readonly Askable[]): Promise<readonly Choice[]> {
  const t = await getTranslations('rounds.form.what');
  const format = await getFormatter();
  const last = Math.max(0, ...offered.map(({ lastPhase }) => lastPhase));
  const namesOf = (phase: number) =>
    offered.flatMap(({ questionnaire: { phases, displayBase } }) => {
      const title = phases[phase]?.title;
      return title === undefined ? [] : `${format.number(phase + displayBase)} ${title}`;
    });
  return [
    { value: '', label: t('noTarget') },
    ...Array.from({ length: last }, (_, at) => ({
      value: String(at + 1),
      label: [...new Set(namesOf(at + 1))].join(' / '),
    })),
  ];
}

/** The live groups as a tree with what is ticked. */
export function pickRows(groups: readonly Group[], taking: readonly RoundGroup[]): readonly PickRow[] {
  const live = groups.filter(({ archived }) => !archived);
  const answers = new Map(taking.map((one) => [one.groupId, one.answers]));
  const expected = new Map(taking.map((one) => [one.groupId, one.expected ?? null]));
  return treeOf(live, registry().settings.locale).map(({ group: { id, name, kind }, depth }) => {
    const below = groupsBelow([id], live);
    const teams = live.filter((one) => one.kind === 'team' && below.has(one.id));
    return {
      ...{ id, name, kind, depth },
      above: groupsAbove(id, live),
      whole: kind === 'unit' && teams.length > 0 && teams.every((team) => answers.has(team.id)),
      taking: answers.has(id),
      agreed: answers.get(id) === 'agreed',
      expected: expected.get(id) ?? null,
    };
  });
}
