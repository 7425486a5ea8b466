import { useFormatter } from 'next-intl';
import { Markdown } from '#components/ui/markdown.tsx';

interface PreviewListProps {
  readonly entries: readonly {
    readonly id: string;
    readonly text: string;
    readonly note?: string;
    /** Markdown. */
    readonly more?: string | undefined;
    /** Shown as its digit on its colour. */
    readonly phase?: number;
  }[];
  readonly displayBase?: number;
}

export function PreviewList({ entries, displayBase = 0 }: PreviewListProps) {
  const format = useFormatter();
  return (
    <ul className="mt-2 grid max-w-[72ch]">
      {entries.map(({ id, text, note, more, phase }) => (
        <li key={id} className="flex items-baseline gap-3 border-b border-line py-2">
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
            {text}
            {more ? (
              <div className="text-small text-ink-2">
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
