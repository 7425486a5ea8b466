import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Term } from '#components/ui/term.tsx';

interface OwnTermProps {
  readonly name: 'score' | 'phase' | 'gate' | 'coverage' | 'confidence';
  /** The words in a sentence; the term itself when missing. */
  readonly children?: ReactNode;
}

/** A word of this product that needs explaining: one meaning, wherever it stands. */
export function OwnTerm({ name, children }: OwnTermProps) {
  const t = useTranslations('result.terms');
  return <Term meaning={t(`${name}.meaning`)}>{children ?? t(`${name}.term`)}</Term>;
}
