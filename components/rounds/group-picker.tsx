'use client';

import type { FormEvent } from 'react';
import { ActionCheck } from '#components/ui/action-check.tsx';
import { ExpectedField } from './expected-field.tsx';

/** A group that can be asked, as the tree shows it. */
export interface PickRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'unit' | 'team';
  readonly depth: number;
  /** Ids of the units above. */
  readonly above: readonly string[];
  /** Of a unit: all teams below it take part. */
  readonly whole: boolean;
  /** Takes part itself. */
  readonly taking: boolean;
  readonly agreed: boolean;
  /** How many are expected to answer; null: nobody counted. */
  readonly expected: number | null;
}

export interface PickWords {
  readonly whole: string;
  readonly together: string;
  readonly agreed: string;
  readonly expected: string;
}

/** The organisation with ticks. With script a unit ticks what is below it; without, whoever saves says the same by it. */
export function GroupPicker({ rows, words }: { readonly rows: readonly PickRow[]; readonly words: PickWords }) {
  return (
    <ul className="border-t border-line" onChange={follow}>
      {rows.map(({ id, name, kind, depth, above, whole, taking, agreed, expected }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line"
          style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}
        >
          <ActionCheck
            name={`${kind === 'unit' ? 'unit' : 'group'}.${id}`}
            defaultChecked={kind === 'unit' ? whole : taking}
            data={{ 'data-above': above.join(' '), 'data-unit': kind === 'unit' ? id : '' }}
          >
            <span className={kind === 'unit' ? 'font-semibold' : ''}>{name}</span>
            {kind === 'unit' ? <span className="ml-2 text-small text-ink-3">{words.whole}</span> : null}
          </ActionCheck>
          <span className="flex flex-wrap gap-x-5 pl-8 text-small sm:pl-0">
            {kind === 'unit' ? (
              <ActionCheck name={`group.${id}`} defaultChecked={taking}>
                {words.together}
                <span className="sr-only">: {name}</span>
              </ActionCheck>
            ) : null}
            <ActionCheck name={`agreed.${id}`} defaultChecked={agreed}>
              {words.agreed}
              <span className="sr-only">: {name}</span>
            </ActionCheck>
            <ExpectedField group={{ id, name }} expected={expected} label={words.expected} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A unit gives its tick to all below it; a unit is ticked while all teams below it are. */
function follow({ target, currentTarget }: FormEvent<HTMLElement>) {
  if (!(target instanceof HTMLInputElement) || target.dataset.above === undefined) return;
  const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[data-above]')];
  const below = (unit: string) => boxes.filter(({ dataset }) => dataset.above?.split(' ').includes(unit));
  if (target.dataset.unit) for (const box of below(target.dataset.unit)) box.checked = target.checked;
  for (const box of boxes) {
    const { unit } = box.dataset;
    if (!unit || box === target || !target.dataset.above?.split(' ').includes(unit)) continue;
    box.checked = below(unit).every(({ checked, dataset }) => checked || Boolean(dataset.unit));
  }
}
