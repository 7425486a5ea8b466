import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AddMember } from '#components/teams/add-member.tsx';
import { Archive } from '#components/teams/archive.tsx';
import { BelowGroup } from '#components/teams/below-group.tsx';
import { ChangeGroup } from '#components/teams/change-group.tsx';
import { DeleteGroup } from '#components/teams/delete-group.tsx';
import { GroupHeading } from '#components/teams/group-heading.tsx';
import { MemberList } from '#components/teams/member-list.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Section } from '#components/ui/section.tsx';
import { can } from '#core/access/can.ts';
import { authorise } from '#server/authorise.ts';
import { listGroups } from '#server/groups/list-groups.ts';
import { openGroup } from '#server/groups/open-group.ts';
import { beforeDeletingGroup } from '#server/own-data/delete-group.ts';
import { Frame } from '../../frame.tsx';
import { ofPeople } from '../../title.ts';
import { allowedOr404, personOrSignIn } from '../../viewer.ts';
import { deleteGroup } from '../delete-group-action.ts';
import { add, archive, change, put, restore, takeOut } from '../group-actions.ts';
import { parentChoices } from '../parent-choices.ts';

interface Props {
  readonly params: Promise<{ readonly group: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

const notes = ['changed', 'archived', 'restored', 'added', 'invited', 'roleChanged', 'takenOut'] as const;

const openedOr404 = cache(
  async (id: string) => (await openGroup(await allowedOr404('seeGroup', { group: id }))) ?? notFound(),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ofPeople((await openedOr404((await params).group)).group.name) };
}

export default async function TeamPage({ params, searchParams }: Props) {
  const { group: id } = await params;
  const { group, above, below, members } = await openedOr404(id);
  const person = await personOrSignIn();
  const { note } = await searchParams;
  const said = notes.find((one) => one === note);
  const t = await getTranslations('teams');
  const manages = can.manageGroups(person);
  const administers = authorise(person, 'administer');
  const around = administers && (await beforeDeletingGroup(administers, id));
  const managesMembers = can.manageMembers(person, { group: id });
  return (
    <Frame current="teams">
      <GroupHeading group={group} above={above}>
        {said ? (
          <div className="my-3">
            <Notice>{t(`note.${said}`)}</Notice>
          </div>
        ) : null}
      </GroupHeading>
      <Section id="members" title={t('members.title')} aside={t('members.count', { count: members.length })}>
        <MemberList group={id} members={members} actions={managesMembers ? { put, takeOut } : null} />
        {managesMembers && !group.archived ? <AddMember group={id} invites={manages} action={add} /> : null}
      </Section>
      {group.kind === 'unit' ? <BelowGroup group={id} below={below} mayAdd={manages && !group.archived} /> : null}
      {manages && !group.archived ? (
        <ChangeGroup group={group} parents={parentChoices(await listGroups(person), id)} action={change} />
      ) : null}
      {manages ? (
        <Archive
          group={id}
          name={group.name}
          archived={group.archived}
          below={below.filter(({ archived }) => !archived).length}
          actions={{ archive, restore }}
        />
      ) : null}
      {around ? <DeleteGroup group={{ id, name: group.name }} around={around} action={deleteGroup} /> : null}
    </Frame>
  );
}
