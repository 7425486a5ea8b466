import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tags } from './tags.tsx';

interface GroupHeadingProps {
  readonly group: {
    readonly name: string;
    readonly kind: 'team' | 'unit';
    readonly archived: boolean;
    readonly tags: readonly string[];
  };
  /** The units that it stands in, the outermost first. */
  readonly above: readonly { readonly id: string; readonly name: string }[];
  /** What was just done, between the way here and the name. */
  readonly children: ReactNode;
}

/** Where a group stands, its name, and what it is. */
export function GroupHeading({ group, above, children }: GroupHeadingProps) {
  const t = useTranslations('teams');
  return (
    <>
      <nav aria-label={t('path')} className="text-small">
        <ol className="flex flex-wrap items-center gap-x-2">
          <li>
            <Link href="/teams" prefetch={false} className="inline-flex min-h-11 items-center">
              {t('title')}
            </Link>
          </li>
          {above.map(({ id: up, name }) => (
            <li key={up} className="flex items-center gap-x-2 before:text-ink-3 before:content-['/']">
              <Link href={`/teams/${up}`} prefetch={false} className="inline-flex min-h-11 items-center">
                {name}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {children}
      <h1 className="mt-2">{group.name}</h1>
      <div className="mt-3 flex flex-wrap items-center gap-3 text-small text-ink-2">
        {t(`list.${group.kind}`, { level: above.length + 1 })}
        {group.archived ? <b>{t('list.archived')}</b> : null}
        <Tags tags={group.tags} />
      </div>
    </>
  );
}
