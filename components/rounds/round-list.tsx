import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { RoundPhase } from '#core/round/round.ts';
import { PhaseTag } from './phase-tag.tsx';
import type { RoundTimes } from './round-times.ts';

export interface RoundRow {
  readonly id: string;
  readonly title: string;
  readonly phase: RoundPhase;
  readonly groups: number;
  readonly times: RoundTimes;
  /** How far it is, numbers ready to show; null where that is not told. */
  readonly participation: { readonly submitted: number; readonly of: string } | null;
  /** Where the row leads; null for those who only see that it runs. */
  readonly href: string | null;
}

const sections = [
  { id: 'running', phases: ['ended', 'open', 'scheduled'] },
  { id: 'drafts', phases: ['draft'] },
  { id: 'closed', phases: ['closed'] },
  { id: 'published', phases: ['published'] },
] as const;

/** The rounds by where they stand; each says when it is and what comes next. */
export function RoundList({ rows }: { readonly rows: readonly RoundRow[] }) {
  const t = useTranslations('rounds');
  return sections.map(({ id, phases }) => {
    const shown = rows.filter(({ phase }) => phases.some((one) => one === phase));
    if (shown.length === 0) return null;
    return (
      <Section key={id} id={id} title={t(`group.${id}`)}>
        <ul className="-mt-3">
          {shown.map((row) => (
            <li
              key={row.id}
              className="grid gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)] md:items-center"
            >
              <div>
                <p className="flex flex-wrap items-center gap-x-3">
                  {row.href ? (
                    <Link
                      href={row.href}
                      prefetch={false}
                      className="inline-flex min-h-11 items-center text-[1.0625rem] font-semibold text-ink"
                    >
                      {row.title}
                    </Link>
                  ) : (
                    <span className="inline-flex min-h-11 items-center text-[1.0625rem] font-semibold">
                      {row.title}
                    </span>
                  )}
                  <PhaseTag phase={row.phase} />
                </p>
                <p className="text-small text-ink-2">
                  {t(`when.${row.phase}`, { ...row.times })} · {t('groups', { groups: row.groups })}
                  {row.participation ? ` · ${t('participation.personalAll', row.participation)}` : ''}
                </p>
              </div>
              {row.href ? <p className="text-small text-ink-2 md:text-right">{t(`next.${row.phase}`)}</p> : null}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
