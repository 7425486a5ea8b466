import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';

export interface AnsweredBy {
  readonly id: string;
  readonly name: string;
  /** Team, audience and what people said about themselves, in words. */
  readonly about: string;
  readonly answered: number;
  readonly href: string;
}

/** Who answered a round by name, each with the way to the answers. */
export function WhoAnswered({ people }: { readonly people: readonly AnsweredBy[] }) {
  const t = useTranslations('rounds.byName');
  if (people.length === 0)
    return (
      <EmptyState title={t('none')} level={2}>
        {t('noneText')}
      </EmptyState>
    );
  return (
    <ul className="border-t border-line">
      {people.map(({ id, name, about, answered, href }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-0.5 border-b border-line py-2.5"
        >
          <div className="min-w-0">
            <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center font-semibold text-ink">
              {name}
            </Link>
            <p className="text-small break-words text-ink-3">{about}</p>
          </div>
          <span className="text-small text-ink-2">{t('answered', { answered })}</span>
        </li>
      ))}
    </ul>
  );
}
