import { useFormatter } from 'next-intl';
import { Markdown } from '#components/ui/markdown.tsx';
import type { LangOf } from '#core/text/lang-of.ts';

interface PreviewListProps {
  readonly entries: readonly {
    readonly id: string;
    readonly text: string;
    /** Not the questionnaire's words. */
    readonly isOurs?: boolean;
    readonly note?: string;
    /** Markdown. */
    readonly more?: string | undefined;
    /** Shown as its digit on its colour. */
    readonly phase?: number;
  }[];
  readonly displayBase?: number;
  readonly langOf: LangOf;
}

/** Longer ones want a line of their own. */
const mostLetters = 28;

/** What can be answered, one below the other; a few words each stand beside each other. */
export function PreviewList({ entries, displayBase = 0, langOf }: PreviewListProps) {
  const format = useFormatter();
  const isShort = entries.every(
    ({ text, more = '', note = '', phase }) => phase === undefined && more + note === '' && text.length <= mostLetters,
  );
  return (
    <ul className={`mt-2 max-w-[72ch] ${isShort ? 'flex flex-wrap gap-x-6' : 'grid'}`}>
      {entries.map(({ id, text, isOurs, note, more, phase }) => (
        <li key={id} className={`flex items-baseline gap-3 py-2 ${isShort ? '' : 'border-b border-line'}`}>
          {phase === undefined ? (
            <span aria-hidden className="size-2.5 shrink-0 self-center rounded-full border border-edge" />
          ) : (
            <span
              className={`phase-${phase} grid size-6 shrink-0 place-items-center self-start rounded-cell border text-caption leading-none font-bold`}
            >
              {format.number(phase + displayBase)}
            </span>
          )}
          <div className="text-statement">
            <span lang={isOurs ? undefined : langOf(text)}>{text}</span>
            {more ? (
              <div className="text-small text-ink-2" lang={langOf(more)}>
                <Markdown source={more} />
              </div>
            ) : null}
          </div>
          {note ? <span className="ml-auto text-small text-ink-3">{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
