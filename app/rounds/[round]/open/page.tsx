import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { BackLink } from '#components/rounds/back-link.tsx';
import { FallingList } from '#components/rounds/falling-list.tsx';
import { OpenButton } from '#components/rounds/open-button.tsx';
import { PromiseTexts } from '#components/rounds/promise-texts.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Section } from '#components/ui/section.tsx';
import { fallingGroups, prepareOpening } from '#server/rounds/prepare-opening.ts';
import { Frame } from '../../../frame.tsx';
import { promiseSentences } from '../../../promises.ts';
import { ofPeople } from '../../../title.ts';
import { allowedOr404 } from '../../../viewer.ts';
import { open, settle } from '../../round-actions.ts';
import { timesOf } from '../../round-time.ts';
import { loadedOr404 } from '../loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await loadedOr404((await params).round);
  return { title: ofPeople((await getTranslations('rounds.opening'))('title', { title: round.title })) };
}

/** What opening a draft does, before it is done. */
export default async function OpeningPage({ params, searchParams }: Props) {
  const { round: id } = await params;
  const opening = (await prepareOpening(await allowedOr404('manageRounds'), id)) ?? notFound();
  const { round, taking, links, asked, missing } = opening;
  const t = await getTranslations('rounds');
  const format = await getFormatter();
  const falling = fallingGroups(opening);
  const people = new Set([...asked.values()].flatMap((who) => [...who])).size;
  const agreed = taking.filter(({ answers }) => answers === 'agreed').length;
  const facts = [
    {
      id: 'groups',
      head: format.number(taking.length),
      text: t('opening.facts.groups', { groups: taking.length, agreed }),
    },
    {
      id: 'links',
      head: format.number(links.length),
      text: t('opening.facts.links', { links: links.length, without: round.withoutTeam ? 'yes' : 'no' }),
    },
    { id: 'people', head: format.number(people), text: t('opening.facts.people', { people }) },
  ];
  const sentencesFor = (answers: 'personal' | 'agreed') => promiseSentences({ ...round, answers });
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${id}`}>{t('opening.back')}</BackLink>
      {(await searchParams).note === 'settled' ? <Notice>{t('note.settled')}</Notice> : null}
      <h1 className="mt-2">{t('opening.title', { title: round.title })}</h1>
      <p className="mt-3 max-w-[66ch] text-lead text-ink-2">{t('opening.lead')}</p>
      <Facts facts={facts} />
      {missing.length > 0 ? (
        <Notice
          kind="alert"
          title={t('missing.title')}
          actions={<ButtonLink href={`/rounds/${id}/edit`}>{t('missing.action')}</ButtonLink>}
        >
          <ul className="grid gap-1">
            {missing.map((one) => (
              <li key={one}>{t(`missing.${one}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {opening.before === null ? null : (
        <div className="mt-7">
          <Notice title={t('opening.before.title', { title: opening.before })}>{t('opening.before.text')}</Notice>
        </div>
      )}
      <Section id="small" title={t('opening.small.title')}>
        <FallingList
          round={{ id, changes: round.changes, mode: round.mode, k: round.k }}
          falling={falling.map(({ group, unit, merge, ...one }) => ({
            ...one,
            group: { id: group.id, name: group.name },
            merge:
              merge && unit
                ? {
                    unit: unit.name,
                    names: merge.groups.map((other) => opening.groups.get(other)?.name ?? ''),
                    people: merge.people,
                  }
                : null,
          }))}
          action={settle}
        />
      </Section>
      <Section id="text" title={t('opening.text.title')}>
        <PromiseTexts
          intro={round.intro}
          personal={agreed < taking.length || round.withoutTeam ? await sentencesFor('personal') : null}
          agreed={agreed > 0 ? await sentencesFor('agreed') : null}
        />
      </Section>
      {missing.length === 0 ? (
        <OpenButton
          round={id}
          changes={round.changes}
          times={await timesOf(round)}
          isLater={round.opensAt !== null && round.opensAt > new Date()}
          action={open}
        />
      ) : null}
    </Frame>
  );
}
