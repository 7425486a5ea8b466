import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DeletePerson } from '#components/people/delete-person.tsx';
import { MakeLink } from '#components/people/make-link.tsx';
import { PersonSessions } from '#components/people/person-sessions.tsx';
import { PersonSwitch } from '#components/people/person-switch.tsx';
import { RoleForm } from '#components/people/role-form.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { isMailSetUp } from '#server/mail/mail-jobs.ts';
import { mailStates } from '#server/mail/mail-states.ts';
import { beforeDeletingPerson } from '#server/own-data/delete-person.ts';
import { openPerson } from '#server/people/open-person.ts';
import { Frame } from '../../frame.tsx';
import { ofPeople } from '../../title.ts';
import { allowedOr404 } from '../../viewer.ts';
import { deletePerson } from '../delete-person-action.ts';
import { disable, enable, endSessions, makeInvitation, makeReset, setRole } from '../people-actions.ts';

interface Props {
  readonly params: Promise<{ readonly person: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

const notes = ['roleChanged', 'disabled', 'enabled', 'sessionsEnded'] as const;

const openedOr404 = cache(
  async (id: string) => (await openPerson(await allowedOr404('managePeople'), id)) ?? notFound(),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ofPeople((await openedOr404((await params).person)).name) };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { id, name, address, role, state, sessions } = await openedOr404((await params).person);
  const around = await beforeDeletingPerson(await allowedOr404('administer'), id);
  const { note } = await searchParams;
  const said = notes.find((one) => one === note);
  const kind = state === 'invited' ? 'invitation' : 'reset';
  const mail = isMailSetUp() ? { state: (await mailStates(kind, [id])).get(id) ?? null } : null;
  const t = await getTranslations('people');
  return (
    <Frame current="people">
      <p className="text-small">
        <Link href="/people" prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('title')}
        </Link>
      </p>
      {said ? (
        <div className="my-3">
          <Notice>{t(`note.${said}`)}</Notice>
        </div>
      ) : null}
      <h1 className="mt-2 break-words">{name}</h1>
      <p className="mt-2 break-words text-ink-2">
        {t('facts', { address, role: t(`role.${role}.short`), state: t(`state.${state}`) })}
      </p>
      {state === 'invited' ? <MakeLink person={id} kind="invitation" mail={mail} action={makeInvitation} /> : null}
      {state === 'joined' ? <MakeLink person={id} kind="reset" mail={mail} action={makeReset} /> : null}
      <RoleForm person={id} role={role} action={setRole} />
      {state === 'joined' ? <PersonSessions person={id} count={sessions} action={endSessions} /> : null}
      <PersonSwitch person={id} name={name} disabled={state === 'disabled'} actions={{ disable, enable }} />
      <DeletePerson person={{ id, name, address }} around={around} action={deletePerson} />
    </Frame>
  );
}
