import { areEnough } from './arguments.ts';
import type { Figure } from './figure.ts';
import { type Goal, judge, type Verdict } from './goals.ts';
import { inWords } from './in-words.ts';
import { table } from './table.ts';

/** Cores. When others use more than this, the figures are of the machine and not of the app. */
const mostOfOthers = 0.2;

export interface Measurement {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
  /** Cores that other processes kept busy meanwhile; null on systems that do not tell. */
  readonly others: number | null;
  readonly figures: readonly Figure[];
}

export interface Report {
  readonly parts: readonly Measurement[];
  readonly goals: readonly (Verdict & { readonly figure: string })[];
  /** Why nothing can be concluded; empty when it can. */
  readonly doubts: readonly string[];
}

export function makeReport(
  parts: readonly Measurement[],
  goals: readonly Goal[],
  { runs, busyMachine, leftOut }: { runs: number; busyMachine: boolean; leftOut: readonly string[] },
): Report {
  const figures = parts.flatMap((part) => part.figures);
  const verdicts = goals.map((goal) => ({
    figure: goal.figure,
    ...judge(
      goal,
      figures.find(({ id }) => id === goal.figure),
    ),
  }));
  const missing = new Set(verdicts.filter(({ met }) => met === null).map(({ figure }) => figure));
  const doubts = [
    ...(areEnough(runs) ? [] : [`Only ${runs} runs.`]),
    ...leftOut.map((title) => `${title}: left out.`),
    ...(missing.size === 0 ? [] : [`Not measured: ${[...missing].join(', ')}.`]),
    ...(busyMachine ? [] : parts.flatMap(doubtAbout)),
  ];
  return { parts, goals: verdicts, doubts };
}

function doubtAbout({ title, others }: Measurement): string[] {
  if (others === null) return [`${title}: how busy others kept this machine cannot be known on this system.`];
  if (others <= mostOfOthers) return [];
  return [`${title}: others used ${inWords(others)} cores, more than ${mostOfOthers}.`];
}

/** The report as a table and a conclusion, for people. */
export function reportText({ parts, goals, doubts }: Report): string {
  const rows = parts.flatMap((part) => [
    [],
    [
      `${part.title} (${Math.round(part.seconds)} s; others: ${part.others === null ? '?' : inWords(part.others)} cores)`,
    ],
    ...part.figures.flatMap((figure) => rowsOf(figure, goals)),
  ]);
  return [table([['figure', 'app', 'beside', 'goal', 'verdict'], ...rows]), '', ...conclusion(goals, doubts)].join(
    '\n',
  );
}

function rowsOf({ id, text, unit, app, beside }: Figure, goals: Report['goals']): string[][] {
  const others = Object.entries(beside).map(([name, { median }]) => besideInWords(name, median, app.median));
  const row = [text, `${inWords(app.median)} ${unit}`, others.join(' · ')];
  const [first, ...more] = goals
    .filter(({ figure }) => figure === id)
    .map(({ goal, ...verdict }) => [goal, words(verdict)]);
  return [[...row, ...(first ?? [])], ...more.map((cells) => ['', '', '', ...cells])];
}

/** With what the app's figure is of it. */
function besideInWords(name: string, beside: number, app: number): string {
  const share = app / beside;
  return `${inWords(beside)} ${name}${Number.isFinite(share) ? ` (${percent(share)})` : ''}`;
}

function words({ met, share, ofFloor }: Pick<Verdict, 'met' | 'share' | 'ofFloor'>): string {
  if (met === null) return 'not measured';
  if (!met && ofFloor !== null) return `MISSED (the floor is ${percent(1 / ofFloor)} of the goal)`;
  return `${met ? 'met' : 'MISSED'}${share === null ? '' : ` (${percent(share)})`}`;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function conclusion(goals: Report['goals'], doubts: readonly string[]): string[] {
  const missed = goals.filter(({ met }) => met === false).length;
  if (doubts.length > 0)
    return ['NOT CONCLUSIVE. The figures above prove nothing:', ...doubts.map((doubt) => `  ${doubt}`)];
  return [missed === 0 ? `All ${goals.length} goals are met.` : `${missed} of ${goals.length} goals are missed.`];
}
