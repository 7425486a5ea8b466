'use server';

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import type { NameProblem } from '#core/groups/read-name.ts';
import { addMember } from '#server/groups/add-member.ts';
import { archiveGroup, restoreArchivedGroup } from '#server/groups/archive-group.ts';
import { changeGroup } from '#server/groups/change-group.ts';
import { putMember, takeOutMember } from '#server/groups/change-members.ts';
import { type GroupRefusal, makeGroup } from '#server/groups/make-group.ts';
import { action, type Outcome, type Problem } from '../action.ts';
import { allowedOr404 } from '../viewer.ts';

const id = z.string().max(64);
const parent = id.transform((text) => text || null);
const fields = z.object({ name: z.string(), parent, tags: z.string() });
const group = z.object({ group: id });
const role = z.enum(['lead', 'member']);

export const make = action('makeGroup', fields.extend({ kind: z.enum(['unit', 'team']) }), async (input) => {
  const allowed = await allowedOr404('manageGroups');
  const made = await makeGroup(allowed, { ...input, parentId: input.parent });
  return made.is === 'made' ? { is: 'go', to: `/teams/${made.id}` } : refused(made);
});

export const change = action('changeGroup', fields.extend({ group: id }), async (input) => {
  const allowed = await allowedOr404('manageGroups');
  const changed = await changeGroup(allowed, input.group, { ...input, parentId: input.parent });
  if (changed.is === 'gone') return notFound();
  return changed.is === 'changed' ? { is: 'go', to: `/teams/${input.group}?note=changed` } : refused(changed);
});

export const archive = action('archiveGroup', group, async (input) => {
  const archived = await archiveGroup(await allowedOr404('manageGroups'), input.group);
  return archived.is === 'gone' ? notFound() : { is: 'go', to: `/teams/${input.group}?note=archived` };
});

export const restore = action('restoreGroup', group, async (input) => {
  const restored = await restoreArchivedGroup(await allowedOr404('manageGroups'), input.group);
  if (restored.is === 'gone') return notFound();
  return restored.is === 'restored' ? { is: 'go', to: `/teams/${input.group}?note=restored` } : refused(restored);
});

export const add = action(
  'addMember',
  group.extend({ address: z.string(), name: z.string().default(''), role }),
  async (input) => {
    const added = await addMember(await allowedOr404('manageMembers', { group: input.group }), input);
    switch (added.is) {
      case 'added':
        return { is: 'go', to: `/teams/${input.group}?note=${added.invited ? 'invited' : 'added'}` };
      case 'invalid':
        return { is: 'invalid', problems: { [added.field]: added.field === 'name' ? 'required' : 'invalid' } };
      case 'unknownAddress':
        return { is: 'refused', message: (await getTranslations('teams.refused'))('unknownAddress') };
      case 'gone':
        return notFound();
    }
  },
);

export const put = action('putMember', group.extend({ person: id, role }), async (input) => {
  const allowed = await allowedOr404('manageMembers', { group: input.group });
  const done = await putMember(allowed, input.person, input.role);
  return done.is === 'gone' ? notFound() : { is: 'go', to: `/teams/${input.group}?note=roleChanged` };
});

export const takeOut = action('takeOutMember', group.extend({ person: id }), async (input) => {
  await takeOutMember(await allowedOr404('manageMembers', { group: input.group }), input.person);
  return { is: 'go', to: `/teams/${input.group}?note=takenOut` };
});

async function refused(refusal: GroupRefusal): Promise<Outcome> {
  const t = await getTranslations('teams.refused');
  switch (refusal.is) {
    case 'invalid':
      return { is: 'invalid', problems: { [refusal.field]: problems[refusal.problem] } };
    case 'misplaced':
      return { is: 'refused', message: t(refusal.problem) };
    case 'nameTaken':
      return { is: 'refused', message: t('nameTaken') };
  }
}

const problems: Readonly<Record<NameProblem, Problem>> = {
  missing: 'required',
  tooLong: 'tooLong',
  badCharacters: 'invalid',
};
