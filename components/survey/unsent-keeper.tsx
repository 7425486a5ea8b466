'use client';

import { useEffect, useState } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { openSender } from './open-sender.ts';
import type { Box } from './outbox.ts';

interface UnsentKeeperProps {
  /** Id of the assessment. */
  readonly assessment: string;
  readonly token: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly needsYou: string;
    readonly show: string;
  };
}

/** On pages beside the questions: sends what is still on this device, and says so until the page can show it. */
export function UnsentKeeper({ assessment, token, words }: UnsentKeeperProps) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());

  useEffect(() => {
    let hadSome = false;
    const read = () => {
      const open = store.open();
      setBoxes(open);
      // The page was made before these answers arrived.
      if (hadSome && open.size === 0) location.reload();
      hadSome = open.size > 0;
    };
    const { store, sender } = openSender({ assessment, token, changed: read, counted: () => {} });
    const flush = () => void sender.flush();
    read();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('storage', read);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', read);
    };
  }, [assessment, token]);

  if (boxes.size === 0) return null;
  const stuck = [...boxes].find(([, box]) => box.stuck !== null);
  return (
    <Notice kind="alert" title={words.title}>
      {stuck ? words.needsYou : words.text} {stuck ? <a href={`${stuck[1].page}#q-${stuck[0]}`}>{words.show}</a> : null}
    </Notice>
  );
}
