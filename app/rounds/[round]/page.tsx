import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Afterwards } from '#components/rounds/afterwards.tsx';
import { BackLink } from '#components/rounds/back-link.tsx';
import { Closing } from '#components/rounds/closing.tsx';
import { CopyOrDelete } from '#components/rounds/copy-or-delete.tsx';
import { GroupLinks } from '#components/rounds/group-links.tsx';
import { PhaseTag } from '#components/rounds/phase-tag.tsx';
import { Recurring } from '#components/rounds/recurring.tsx';
import { Reminders } from '#components/rounds/reminders.tsx';
import { everyName, RoundTerms } from '#components/rounds/round-terms.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Section } from '#components/ui/section.tsx';
import { nextOf } from '#core/round/next-round.ts';
import { together } from '#core/round/participation.ts';
import { wallTime } from '#core/round/zoned-time.ts';
import { loadReminders } from '#server/rounds/load-reminders.ts';
import { Frame } from '../../frame.tsx';
import { ofPeople } from '../../title.ts';
import { allowedOr404 } from '../../viewer.ts';
import { groupRows } from '../group-rows.ts';
import { copy, remove } from '../round-actions.ts';
import { timesOf } from '../round-time.ts';
import { roundWords } from '../round-words.ts';
import { addLink, close, move, once, publish, remind } from '../running-actions.ts';
import { loadedOr404 } from './loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

const notes = [
  'made',
  'changed',
  'opened',
  'moved',
  'once',
  'closed',
  'published',
  'linkMade',
  'linkRevoked',
  'reminded',
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ofPeople((await loadedOr404((await params).round)).round.title) };
}

export default async function RoundPage({ params, searchParams }: Props) {
  const loaded = await loadedOr404((await params).round);
  const { round, phase, taking, after } = loaded;
  const { note } = await searchParams;
  const said = notes.find((one) => one === note);
  const t = await getTranslations('rounds');
  const format = await getFormatter();
  const times = await timesOf(round);
  const { asks, target } = await roundWords(loaded);
  const rows = await groupRows(loaded);
  const all = together(rows.map(({ participation }) => participation));
  const isRunning = phase === 'open' || phase === 'scheduled';
  const following = isRunning ? nextOf(round, new Date()) : null;
  const next = following && (await timesOf({ ...round, ...following }));
  const reminders = phase === 'open' ? await loadReminders(await allowedOr404('manageRounds'), loaded) : null;
  return (
    <Frame current="rounds">
      <BackLink href="/rounds">{t('page.back')}</BackLink>
      {said ? (
        <div className="my-3">
          <Notice>{t(`note.${said}`)}</Notice>
        </div>
      ) : null}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{round.title}</h1>
        <PhaseTag phase={phase} />
      </div>
      <p className="mt-3 text-lead text-ink-2">
        {t(`when.${phase}`, { ...times })} · {t('groups', { groups: taking.length })}
      </p>
      {after.map(({ id, title, state }) => (
        <p key={id} className="mt-2">
          <Link href={`/rounds/${id}`} prefetch={false}>
            {t('page.after', { title, state })}
          </Link>
        </p>
      ))}
      {phase === 'draft' ? (
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={`/rounds/${round.id}/open`} kind="primary">
            {t('page.toOpening')}
          </ButtonLink>
          <ButtonLink href={`/rounds/${round.id}/edit`}>{t('page.edit')}</ButtonLink>
        </div>
      ) : null}
      {phase === 'closed' || phase === 'published' ? (
        <Afterwards
          round={round.id}
          published={phase === 'published'}
          named={round.mode === 'named'}
          publish={publish}
        />
      ) : null}
      {phase === 'draft' ? null : (
        <Section
          id="groups"
          title={t(isRunning ? 'links.title' : 'participation.title')}
          aside={t('participation.personalAll', {
            submitted: all.submitted,
            of: all.of === null ? 'none' : format.number(all.of),
          })}
        >
          <p className="mb-4 max-w-[66ch] text-ink-2">
            {isRunning ? `${t('links.lead')} ` : ''}
            {t(round.mode === 'named' ? 'participation.hintNamed' : 'participation.hint')}
          </p>
          <GroupLinks round={round.id} rows={rows} addLink={isRunning ? addLink : null} />
        </Section>
      )}
      {reminders ? (
        <Reminders
          round={round.id}
          mode={round.mode}
          k={round.k}
          timeZone={round.timeZone}
          {...reminders}
          action={remind}
        />
      ) : null}
      {isRunning ? (
        <Closing
          round={round.id}
          changes={round.changes}
          closesAt={round.closesAt ? wallTime(round.closesAt, round.timeZone) : ''}
          timeZone={round.timeZone}
          submitted={all.submitted}
          actions={{ move, close }}
        />
      ) : null}
      {isRunning && next && round.recurrence ? (
        <Recurring
          round={round.id}
          every={t(`form.times.${everyName[round.recurrence.every]}`)}
          opens={next.opens}
          closes={next.closes}
          end={once}
        />
      ) : null}
      <RoundTerms round={round} asks={asks} target={target} />
      <CopyOrDelete round={round.id} title={round.title} isDraft={phase === 'draft'} actions={{ copy, remove }} />
    </Frame>
  );
}
