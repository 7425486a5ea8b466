import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Mark } from './mark.tsx';

const entries = [
  { id: 'home', href: '/' },
  { id: 'help', href: '/help' },
] as const;

export function SiteHeader({ current }: { readonly current?: 'home' | 'help' }) {
  const t = useTranslations('common');
  return (
    <header className="print:hidden border-b border-line bg-surface">
      <div className="wrap flex min-h-15 items-center gap-4 sm:gap-7">
        <Link
          href="/"
          prefetch={false}
          className="flex min-h-11 items-center gap-2.5 text-[1.0625rem] font-bold tracking-[-0.01em] text-ink no-underline"
        >
          <Mark />
          {t('product')}
        </Link>
        <nav aria-label={t('nav.label')} className="ml-auto flex gap-1 text-[0.9375rem]">
          {entries.map(({ id, href }) => (
            <Link
              key={id}
              href={href}
              prefetch={false}
              aria-current={id === current ? 'page' : undefined}
              className="flex min-h-15 items-center border-y-3 border-transparent px-2 text-ink-2 no-underline -outline-offset-3 hover:text-ink aria-[current]:border-b-ink aria-[current]:font-semibold aria-[current]:text-ink sm:px-3"
            >
              {t(`nav.${id}`)}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
