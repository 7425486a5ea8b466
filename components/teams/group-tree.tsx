import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Group } from '#core/groups/group.ts';
import { Tags } from './tags.tsx';

interface GroupTreeProps {
  readonly groups: readonly {
    readonly group: Group;
    readonly depth: number;
    readonly people: number;
    readonly leads: number;
  }[];
}

/** The organisation as an indented list; levels are also told in words, for those who do not see the indent. */
export function GroupTree({ groups }: GroupTreeProps) {
  const t = useTranslations('teams.list');
  return (
    <ul className="border-t border-line">
      {groups.map(({ group: { id, name, kind, tags, archived }, depth, people, leads }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
          style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              href={`/teams/${id}`}
              prefetch={false}
              className={`inline-flex min-h-11 items-center text-ink ${kind === 'unit' ? 'font-semibold' : ''}`}
            >
              {name}
            </Link>
            <span className="text-small text-ink-3">
              {t(kind, { level: depth + 1 })}
              {archived ? ` · ${t('archived')}` : ''}
            </span>
            <Tags tags={tags} />
          </div>
          <p className="text-small text-ink-2 tabular-nums">
            {people === 0 ? t('nobody') : t('people', { people, leads })}
          </p>
        </li>
      ))}
    </ul>
  );
}
