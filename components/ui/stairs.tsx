import { useFormatter } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Phase } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';

interface StairsProps {
  readonly phases: readonly Phase[];
  readonly displayBase: number;
  readonly label: string;
  readonly langOf?: LangOf;
  /** `titles` leaves out what the phases mean. */
  readonly show?: 'descriptions' | 'titles';
}

/** The phases as a flight of stairs, with their names below: side by side where there is room, else as a list. */
export function Stairs({ phases, displayBase, label, langOf = same, show = 'descriptions' }: StairsProps) {
  const format = useFormatter();
  // Above five phases a column is too narrow for its words.
  const abreast = phases.length <= 5 ? 'stair-names-abreast' : '';
  const columns: CSSProperties & Record<'--steps', number> = { '--steps': phases.length };
  return (
    <figure data-phases={phases.length} style={columns}>
      <div className="grid h-[110px] grid-cols-[repeat(var(--steps),1fr)] items-end gap-1.5 md:h-[230px]" aria-hidden>
        {phases.map(({ title }, index) => (
          <span
            key={title}
            style={{ height: `${heightOf(index / (phases.length - 1))}%` }}
            className={`phase-${index} flex items-start rounded-cell border px-2.5 py-1 text-[0px] leading-none font-bold md:text-[1.625rem]`}
          >
            {format.number(index + displayBase)}
          </span>
        ))}
      </div>
      <ol aria-label={label} className={`stair-names mt-3 ${abreast}`}>
        {phases.map(({ title, description }, index) => (
          <li key={title}>
            <span
              className={`phase-${index} stair-digit grid size-7.5 place-items-center rounded-cell border text-caption leading-none font-bold`}
            >
              {format.number(index + displayBase)}
            </span>
            <div>
              <b className="block md:text-[0.9375rem]" lang={langOf(title)}>
                {title}
              </b>
              {show === 'descriptions' ? (
                <p className="text-[0.9375rem] text-ink-2 md:mt-0.5 md:text-small" lang={langOf(description)}>
                  {description}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

const same: LangOf = () => undefined;

/** In per cent of the highest: each riser a little taller than the one before, the first high enough for its digit. */
function heightOf(share: number): number {
  return 15.5 + 60 * share + 24.5 * share ** 2;
}
