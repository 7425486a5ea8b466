'use client';

import './globals.css';
import { Failure } from '#components/ui/failure.tsx';
import failure from '#messages/failure.json';

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{failure.title}</title>
      </head>
      <body>
        <Failure again={reset} />
      </body>
    </html>
  );
}
