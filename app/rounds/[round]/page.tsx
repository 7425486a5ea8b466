import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Afterwards } from '#components/rounds/afterwards.tsx';
import { BackLink } from '#components/rounds/back-link.tsx';
import { CopyOrDelete } from '#components/rounds/copy-or-delete.tsx';
import { GroupSection } from '#components/rounds/group-section.tsx';
import { RoundHeading } from '#components/rounds/round-heading.tsx';
import { RoundTerms } from '#components/rounds/round-terms.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { together } from '#core/round/participation.ts';
import { Frame } from '../../frame.tsx';
import { ofPeople } from '../../title.ts';
import { groupRows } from '../group-rows.ts';
import { copy, remove } from '../round-actions.ts';
import { timesOf } from '../round-time.ts';
import { roundWords } from '../round-words.ts';
import { addLink, publish } from '../running-actions.ts';
import { loadedOr404 } from './loaded.ts';
import { WhileRunning } from './while-running.tsx';

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
  const { asks, target } = await roundWords(loaded);
  const rows = await groupRows(loaded);
  const all = together(rows.map(({ participation }) => participation));
  const isRunning = phase === 'open' || phase === 'scheduled';
  return (
    <Frame current="rounds">
      <BackLink href="/rounds">{t('page.back')}</BackLink>
      {said ? (
        <div className="my-3">
          <Notice>{t(`note.${said}`)}</Notice>
        </div>
      ) : null}
      <RoundHeading
        title={round.title}
        phase={phase}
        times={await timesOf(round)}
        groups={taking.length}
        after={after}
      />
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
        <GroupSection
          round={round.id}
          named={round.mode === 'named'}
          rows={rows}
          all={all}
          addLink={isRunning ? addLink : null}
        />
      )}
      {isRunning ? <WhileRunning loaded={loaded} submitted={all.submitted} /> : null}
      <RoundTerms round={round} asks={asks} target={target} />
      <CopyOrDelete round={round.id} title={round.title} isDraft={phase === 'draft'} actions={{ copy, remove }} />
    </Frame>
  );
}
