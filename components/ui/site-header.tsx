import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import { menuButtonClass, menuEntryClass } from './menu-class.ts';
import { Popover } from './popover.tsx';

const places = {
  home: '/',
  rounds: '/rounds',
  teams: '/teams',
  people: '/people',
  administration: '/administration',
  help: '/help',
} as const;
export type Place = keyof typeof places;

interface SiteHeaderProps {
  /** The places that this viewer can go to, in this order. */
  readonly entries: readonly Place[];
  readonly current?: Place;
  /** Who has signed in, or the way to do so: in the corner, and as entries of the menu on a phone. */
  readonly account?: { readonly corner: ReactNode; readonly entries: ReactNode } | undefined;
}

/** More than these do not fit beside the name of the product on a phone: there they stand in a menu. */
const fewEntries = 2;

export function SiteHeader({ entries, current, account }: SiteHeaderProps) {
  const t = useTranslations('common');
  const inMenu = entries.length > fewEntries;
  const from = inMenu ? 'hidden md:flex' : 'flex';
  return (
    <header className="print:hidden border-b border-line bg-surface">
      <div className="wrap flex min-h-15 flex-wrap items-center gap-x-4 sm:gap-x-7">
        <Link
          href="/"
          prefetch={false}
          className="flex min-h-11 items-center gap-2.5 text-[1.0625rem] font-bold tracking-[-0.01em] text-ink no-underline"
        >
          <Mark />
          {t('product')}
        </Link>
        <nav aria-label={t('nav.label')} className={`ml-auto gap-1 text-[0.9375rem] ${from}`}>
          {entries.map((id) => (
            <Link
              key={id}
              href={places[id]}
              prefetch={false}
              aria-current={id === current ? 'page' : undefined}
              className="flex min-h-15 items-center border-y-3 border-transparent px-2 text-ink-2 no-underline -outline-offset-3 hover:text-ink aria-[current]:border-b-ink aria-[current]:font-semibold aria-[current]:text-ink sm:px-3"
            >
              {t(`nav.${id}`)}
            </Link>
          ))}
        </nav>
        {account ? <div className={inMenu ? 'hidden md:block' : ''}>{account.corner}</div> : null}
        {inMenu ? (
          <div className="ml-auto md:hidden">
            <Popover id="site-menu" trigger={t('account.menu')} triggerClass={menuButtonClass}>
              <nav aria-label={t('nav.label')}>
                <ul>
                  {entries.map((id) => (
                    <li key={id}>
                      <Link
                        href={places[id]}
                        prefetch={false}
                        aria-current={id === current ? 'page' : undefined}
                        className={menuEntryClass}
                      >
                        {t(`nav.${id}`)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              {account ? <div className="mt-1.5 border-t border-line pt-1.5">{account.entries}</div> : null}
            </Popover>
          </div>
        ) : null}
      </div>
    </header>
  );
}
