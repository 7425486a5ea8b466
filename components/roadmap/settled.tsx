'use client';

import { useEffect, useRef, useState } from 'react';

const pause = 500;

/** Announces a text politely once it has stood still for half a second; the first one is not news. */
export function Settled({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
