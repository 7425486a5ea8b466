import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InviteForm } from '#components/people/invite-form.tsx';
import { PeopleFilter } from '#components/people/people-filter.tsx';
import { PeopleList } from '#components/people/people-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { personStates } from '#core/access/person-state.ts';
import { isMailSetUp } from '#server/mail/mail-jobs.ts';
import { mailStates } from '#server/mail/mail-states.ts';
import { listPeople } from '#server/people/list-people.ts';
import { Frame } from '../frame.tsx';
import { allowedOr404 } from '../viewer.ts';
import { invite } from './people-actions.ts';

interface Props {
  readonly searchParams: Promise<{
    readonly q?: string | string[];
    readonly state?: string | string[];
    readonly note?: string | string[];
  }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: Props) {
  const allowed = await allowedOr404('managePeople');
  const asked = await searchParams;
  const words = [asked.q ?? ''].flat()[0]?.trim().slice(0, 80) ?? '';
  const state = personStates.find((one) => one === asked.state) ?? null;
  const { people, count, all } = await listPeople(allowed, { words, state });
  const waiting = people.flatMap((person) => (person.state === 'invited' ? person.id : []));
  const mails = await mailStates('invitation', waiting);
  const t = await getTranslations('people');
  return (
    <Frame current="people">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h1>{t('title')}</h1>
        <ButtonLink href="#invite" kind="primary">
          {t('invite.title')}
        </ButtonLink>
      </div>
      <p className="mt-3 mb-7 max-w-[66ch] text-lead text-ink-2">{t('lead')}</p>
      {asked.note === 'deleted' ? (
        <div className="mb-5">
          <Notice>{t('note.deleted')}</Notice>
        </div>
      ) : null}
      <PeopleFilter words={words} state={state} />
      {count === 0 ? (
        <EmptyState
          title={t('noMatch.title')}
          level={2}
          action={<ButtonLink href="/people">{t('filter.all')}</ButtonLink>}
        >
          {t('noMatch.text')}
        </EmptyState>
      ) : (
        <>
          <PeopleList people={people.map((person) => ({ ...person, mail: mails.get(person.id) ?? null }))} />
          <p className="mt-3 text-small text-ink-2">{t('count', { shown: people.length, count, all })}</p>
        </>
      )}
      <InviteForm mailed={isMailSetUp()} action={invite} />
    </Frame>
  );
}
