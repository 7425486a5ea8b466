'use client';

import { useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  /** Said where the browser does not let a page copy (plain http from another machine, or no permission). */
  readonly refused: string;
}

export function CopyButton({ text, label, done, refused }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'waiting' | 'done' | 'refused'>('waiting');
  const copy = async () => {
    // The clipboard is not there at all on plain http, except on the own machine.
    const written = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(written ? 'done' : 'refused');
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button type="button" onClick={copy}>
        <Icon name={outcome === 'done' ? 'check' : 'copy'} />
        {outcome === 'done' ? done : label}
      </Button>
      <span role="status" className="text-small text-ink-2">
        {outcome === 'refused' ? refused : outcome === 'done' ? <span className="sr-only">{done}</span> : null}
      </span>
    </span>
  );
}
