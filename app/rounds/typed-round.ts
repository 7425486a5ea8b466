import * as z from 'zod';
import { audiences } from '#core/questionnaire/questionnaire.ts';
import type { TickedGroups } from '#core/round/groups-ticked.ts';
import { attributeLimits } from '#core/round/read-attributes.ts';
import type { TypedRound } from '#core/round/read-settings.ts';

/** The fields of the form of a round, by their names. */
export const roundFields = z.record(z.string(), z.string());

/** What its fields say. */
export function typedRound(fields: Readonly<Record<string, string>>): {
  readonly typed: TypedRound;
  readonly ticked: TickedGroups;
} {
  const text = (name: string) => fields[name] ?? '';
  const ticks = (kind: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : []));
  const typed = {
    title: text('title'),
    intro: text('intro'),
    what: text('what'),
    mode: text('mode'),
    k: text('k'),
    target: text('target'),
    audiences: audiences.filter((one) => fields[`asked.${one}`] !== undefined),
    counted: audiences.filter((one) => fields[`counted.${one}`] !== undefined),
    withoutTeam: fields.withoutTeam !== undefined,
    attributes: Array.from({ length: attributeLimits.most }, (_, at) => ({
      title: text(`title.${at}`),
      values: text(`values.${at}`),
    })),
    ownResult: fields.ownResult !== undefined,
    comments: fields.comments !== undefined,
    timeZone: text('timeZone'),
    opensAt: text('opensAt'),
    closesAt: text('closesAt'),
    every: text('every'),
  };
  const expected = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (name.startsWith('expected.') ? [[name.slice(9), value]] : [])),
  );
  return { typed, ticked: { wholeUnits: ticks('unit'), groups: ticks('group'), agreed: ticks('agreed'), expected } };
}
