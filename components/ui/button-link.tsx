import Link from 'next/link';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button. Never prefetched: pages of an assessment are not asked for before they are wanted. */
export function ButtonLink({ href, className = '', children, ...look }: ButtonLinkProps) {
  return (
    <Link href={href} prefetch={false} className={`${buttonClass(look)} ${className}`}>
      {children}
    </Link>
  );
}
