import { Fragment, type ReactNode } from 'react';
import { type LangOf, pieces } from '#core/text/lang-of.ts';
import { Said } from './said.tsx';

interface SentenceProps {
  readonly langOf: LangOf;
  /** Of our words, with those of a questionnaire put in by `quoted`. */
  readonly children: ReactNode;
}

/** A sentence of ours in which a questionnaire is quoted: its words say the language they are in. */
export function Sentence({ langOf, children }: SentenceProps) {
  if (Array.isArray(children)) {
    return children.map((child: ReactNode, index) => {
      // The parts of a fixed sentence never move, so their place names them.
      const key = index;
      return (
        <Sentence key={key} langOf={langOf}>
          {child}
        </Sentence>
      );
    });
  }
  if (typeof children !== 'string') return children;
  return pieces(children).map(({ text, isQuoted }, index) => {
    const key = index;
    return <Fragment key={key}>{isQuoted ? <Said langOf={langOf}>{text}</Said> : text}</Fragment>;
  });
}
