import { LineCounter } from 'yaml';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Issue } from '#core/questionnaire/issue.ts';
import { composeYaml } from './compose-yaml.ts';
import type { Limits } from './limits.ts';
import { offsetFinder } from './offset-finder.ts';
import { pathLabel } from './path-label.ts';
import { plainData } from './plain-data.ts';
import type { Spot } from './spot.ts';
import { type UsualYaml, usualYaml } from './usual-yaml.ts';

export type LoadedText<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: Fault[] }
  /** At least one fault is an error; warnings stand among them. In the order of the text. */
  | { readonly ok: false; readonly faults: Fault[] };

/** A broken file can have a fault in every line; nobody reads them all. The warnings of a sound one are all its own. */
const MOST_FAULTS = 200;

/**
 * Reads a YAML (or JSON) text into whatever `read` makes of its plain data, null for what has an error. All faults come
 * at once, each with its place; hostile texts are refused, never thrown.
 */
export function loadText<T>(
  text: string,
  file: string,
  limits: Limits,
  read: (data: unknown) => { readonly value: T | null; readonly issues: readonly Issue[] },
): LoadedText<T> {
  const source = withLineFeeds(text.startsWith('\uFEFF') ? text.slice(1) : text, limits);
  const parsed = parse(source, limits);
  // Of a text that is too large nothing is named but its beginning: to count the lines in it would take longer.
  const lines = linesOf(source.length > limits.bytes ? '' : source);
  const repeated = parsed.spots.map((spot) => place(spot, file, lines));
  if (!parsed.ok) return refuse(repeated);

  const { value, issues } = read(parsed.data);
  const isSound = value !== null && repeated.length === 0;
  const found = (isSound ? issues : issues.slice(0, MOST_FAULTS)).map((issue) => {
    const offset = parsed.offsetOf(issue.path, keyCodes.has(issue.code) ? 'key' : 'value');
    return {
      ...place(spotOf(issue, offset), file, lines),
      severity: issue.severity,
      path: pathLabel(parsed.data, issue.path),
    };
  });
  if (!isSound) return refuse([...repeated, ...found], repeated.length + issues.length);
  return { ok: true, value, warnings: inOrder(found) };
}

type Parsed =
  | (UsualYaml & { readonly ok: true; readonly spots: readonly Spot[] })
  | { readonly ok: false; readonly spots: readonly Spot[] };

/** By the short way if the text is written as usual; whatever is wrong with it as YAML, the whole parser tells. */
function parse(source: string, limits: Limits): Parsed {
  const usual = usualYaml(source, limits);
  if (usual) return { ...usual, ok: true, spots: [] };
  const composed = composeYaml(source, limits);
  if (!composed.ok) return composed;
  const { document, spots } = composed;
  const plain = plainData(document, limits.values);
  if (plain) return { ok: true, data: plain.data, offsetOf: offsetFinder(document), spots };
  const message = 'references (`*name`) repeat too much, or a part contains itself.';
  return { ok: false, spots: [...spots, { offset: 0, message }] };
}

/** A carriage return alone ends a line in YAML, too, which its parser does not know. Lines and columns stay as they were. */
function withLineFeeds(text: string, limits: Limits): string {
  return text.length <= limits.bytes && text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** Issues about the key itself. */
const keyCodes = new Set(['unknown-key', 'invalid-key']);

function spotOf({ message, hint }: Issue, offset: number): Spot {
  return { offset, message, ...(hint !== undefined && { hint }) };
}

function place({ offset, message, hint = '' }: Spot, file: string, lines: LineCounter): Fault {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col, path: '', severity: 'error', message, hint };
}

function refuse(faults: Fault[], total = faults.length): { ok: false; faults: Fault[] } {
  const shown = inOrder(faults.slice(0, MOST_FAULTS));
  const last = shown.at(-1);
  if (last === undefined || total <= MOST_FAULTS) return { ok: false, faults: shown };
  const rest = { ...last, path: '', message: `there are ${total - shown.length} more faults.`, hint: '' };
  return { ok: false, faults: [...shown, rest] };
}

function inOrder(faults: Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
