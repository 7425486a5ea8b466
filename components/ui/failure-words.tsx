'use client';

import { createContext, type ReactNode } from 'react';
import failure from '#messages/failure.json';

/** What a page says that failed: in English, which comes with the code, where even the layout failed. */
export const FailureContext = createContext(failure);

interface FailureWordsProps {
  readonly words: typeof failure;
  readonly children: ReactNode;
}

/** Hands the words in the reader’s language on before anything fails: asking the server for them may fail too. */
export function FailureWords({ words, children }: FailureWordsProps) {
  return <FailureContext value={words}>{children}</FailureContext>;
}
