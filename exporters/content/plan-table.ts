import type { ReportView } from '../report-view.ts';
import { blockText } from './block-text.ts';
import { horizonLines, keepLines, type Part, type PlanLine } from './plan-lines.ts';
import { stepKey } from './step-key.ts';

/** One step of the plan as a line of a table, or as an issue. */
export interface PlanRow {
  /** Stays the same: see stepKey. */
  readonly key: string;
  /** As the plan itself names it: the step's id, or what stands for an answer. */
  readonly item: string;
  /** `keep`: a practice that keeps the last phase, nothing to be done anew. */
  readonly horizon: 'now' | 'soon' | 'later' | 'keep';
  readonly horizonTitle: string;
  readonly title: string;
  readonly why: string;
  /** Plain text; empty where nothing is said. */
  readonly how: string;
  readonly dimension: string;
  /** The phase it leads to, as an index; null for one that keeps the last. */
  readonly phase: number | null;
  /** Change of the score; null: nobody knows before it is found out, or nothing is to be gained. */
  readonly gain: number | null;
  /** 1 to 5; null: nothing to be done. */
  readonly effort: number | null;
  /** Best single step, on the cheapest route. */
  readonly tags: readonly string[];
  /** Titles of what comes first. */
  readonly after: readonly string[];
  /** As the reports have it; null for one that keeps the last phase. */
  readonly line: PlanLine | null;
}

/** The plan in its order, what keeps the last phase at the end. */
export function planTable(view: ReportView): readonly PlanRow[] {
  const { report, titles, t } = view;
  const { now, soon, later } = report.plan;
  const items = new Map([...now.items, ...soon.items, ...later.items].map((item) => [item.key, item]));
  const horizons = horizonLines(view);
  const names = new Map(horizons.flatMap(({ lines }) => lines.map(({ key, title }) => [key, title])));
  const todo = horizons.flatMap(({ name, title: horizonTitle, lines }) =>
    lines.flatMap((line): readonly PlanRow[] => {
      const item = items.get(line.key);
      if (!item) return [];
      return [
        {
          key: stepKey(report, line.key),
          item: line.key,
          horizon: name,
          horizonTitle,
          title: line.title,
          why: line.why,
          how: howOf(line.parts, view),
          dimension: titles.dimension(item.dimension),
          phase: item.phase,
          gain: item.kind === 'findOut' ? null : item.gain,
          effort: item.effort,
          tags: line.tags,
          after: item.after.flatMap((key) => names.get(key) ?? []),
          line,
        },
      ];
    }),
  );
  const keep = keepLines(view).map(
    (line): PlanRow => ({
      key: stepKey(report, line.id),
      item: line.id,
      horizon: 'keep',
      horizonTitle: t('roadmap.keep.title', { phase: titles.digit(report.result.lastPhase) }),
      title: line.title,
      why: line.why,
      how: howOf(line.parts, view),
      dimension: line.dimension,
      phase: null,
      gain: null,
      effort: null,
      tags: [],
      after: [],
      line: null,
    }),
  );
  return [...todo, ...keep];
}

function howOf(parts: readonly Part[], { t }: ReportView): string {
  return blockText(parts.find(({ title }) => title === t('roadmap.item.how'))?.blocks ?? []);
}
