'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { openSender } from './open-sender.ts';
import { type Box, isOrphan } from './outbox.ts';
import { orphanWords } from './strip-link.ts';

interface UnsentKeeperProps {
  /** Id of the assessment. */
  readonly assessment: string;
  readonly token: string;
  /** Content hash of the version of its questionnaire. */
  readonly questionnaire: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly needsYou: string;
    readonly show: string;
    readonly orphan: string;
    readonly orphanText: string;
    readonly drop: string;
  };
}

/** On pages beside the questions: sends what is still on this device, and says so until the page can show it. */
export function UnsentKeeper({ assessment, token, questionnaire, words }: UnsentKeeperProps) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  const letGo = useRef<(question: string) => void>(() => {});

  useEffect(() => {
    let hadSome = false;
    const read = () => {
      const open = store.open();
      setBoxes(open);
      // The page was made before these answers arrived.
      if (hadSome && open.size === 0) location.reload();
      hadSome = open.size > 0;
    };
    const { store, sender } = openSender({ assessment, token, questionnaire, changed: read, counted: () => {} });
    letGo.current = (question) => {
      store.drop(question);
      read();
    };
    const flush = () => void sender.flush();
    read();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('storage', read);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', read);
    };
  }, [assessment, token, questionnaire]);

  if (boxes.size === 0) return null;
  const stuck = [...boxes].find(([, box]) => box.stuck !== null);
  if (stuck && isOrphan(stuck[1])) {
    return (
      <Notice
        kind="alert"
        title={words.title}
        actions={<Button onClick={() => letGo.current(stuck[0])}>{words.drop}</Button>}
      >
        {orphanWords(stuck[1], words)}
      </Notice>
    );
  }
  return (
    <Notice kind="alert" title={words.title}>
      {stuck ? words.needsYou : words.text} {stuck ? <a href={`${stuck[1].page}#q-${stuck[0]}`}>{words.show}</a> : null}
    </Notice>
  );
}
