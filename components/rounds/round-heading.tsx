import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RoundPhase, RoundState } from '#core/round/round.ts';
import { PhaseTag } from './phase-tag.tsx';
import type { RoundTimes } from './round-times.ts';

interface RoundHeadingProps {
  readonly title: string;
  readonly phase: RoundPhase;
  readonly times: RoundTimes;
  /** How many groups take part. */
  readonly groups: number;
  /** What was made from it since. */
  readonly after: readonly { readonly id: string; readonly title: string; readonly state: RoundState }[];
}

/** What a round is called, where it stands, and what came of it. */
export function RoundHeading({ title, phase, times, groups, after }: RoundHeadingProps) {
  const t = useTranslations('rounds');
  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{title}</h1>
        <PhaseTag phase={phase} />
      </div>
      <p className="mt-3 text-lead text-ink-2">
        {t(`when.${phase}`, { ...times })} · {t('groups', { groups })}
      </p>
      {after.map((one) => (
        <p key={one.id} className="mt-2">
          <Link href={`/rounds/${one.id}`} prefetch={false}>
            {t('page.after', { title: one.title, state: one.state })}
          </Link>
        </p>
      ))}
    </>
  );
}
