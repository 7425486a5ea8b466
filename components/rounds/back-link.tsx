import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';

/** The way up, above the heading. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p className="text-small print:hidden">
      <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
        <Icon name="back" /> {children}
      </Link>
    </p>
  );
}
