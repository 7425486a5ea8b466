import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Group } from '#core/groups/group.ts';

interface BelowGroupProps {
  readonly group: string;
  readonly below: readonly Group[];
  readonly mayAdd: boolean;
}

/** What a unit holds. */
export function BelowGroup({ group, below, mayAdd }: BelowGroupProps) {
  const t = useTranslations('teams.below');
  const live = below.filter(({ archived }) => !archived);
  const add = mayAdd ? <ButtonLink href={`/teams?below=${group}#new`}>{t('add')}</ButtonLink> : null;
  return (
    <Section id="below" title={t('title')} aside={t('count', { count: live.length })}>
      {live.length === 0 ? (
        <EmptyState title={t('none')} action={add}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <ul className="mb-4 border-t border-line">
            {live.map(({ id, name }) => (
              <li key={id} className="border-b border-line">
                <Link href={`/teams/${id}`} prefetch={false} className="flex min-h-11 items-center text-ink">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          {add}
        </>
      )}
    </Section>
  );
}
