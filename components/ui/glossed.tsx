import { Fragment } from 'react';
import type { Piece } from '#core/text/gloss.ts';
import { Term } from './term.tsx';

/** A text with the terms of the questionnaire's glossary explained in place. */
export function Glossed({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, entry }, index) => {
    // The pieces of a fixed text never move, so their place names them.
    const key = index;
    if (!entry) {
      return <Fragment key={key}>{pieces[index - 1]?.entry ? text.replace(leading, '') : text}</Fragment>;
    }
    // What clings to the word may not fall to the next line without it.
    return (
      <span key={key} className="whitespace-nowrap">
        <Term meaning={entry.meaning}>{text}</Term>
        {leading.exec(pieces[index + 1]?.text ?? '')?.[0]}
      </span>
    );
  });
}

const leading = /^\S+/;
