import type { Result } from '../scoring/result.ts';

/** The headline of a result, as data: pages and exports put it into a sentence. Phases are indexes. */
export type Finding =
  /** Every question was marked as not applying. */
  | { readonly is: 'nothingApplies' }
  /** Nothing was answered in a way that can be scored. */
  | { readonly is: 'notAssessed' }
  /** The last phase. */
  | { readonly is: 'lastReached'; readonly phase: number }
  /** As far as the questions asked can tell, but not the last phase. */
  | { readonly is: 'ceilingReached'; readonly phase: number }
  /** Open and unknown answers alone could lift the phase: they decide. */
  | { readonly is: 'unknownDecides'; readonly phase: number; readonly potential: number; readonly open: number }
  /** More than half of what gates the next phase meets it already. */
  | { readonly is: 'mostReachNext'; readonly next: number; readonly holding: number }
  | { readonly is: 'held'; readonly phase: number; readonly next: number; readonly holding: number };

/** What a result says first: the one thing that decides the phase (design, principle 5). */
export function findingOf(result: Result): Finding {
  const { state, reached, potential, lastPhase, why } = result;
  if (state === 'nothingApplies') return { is: 'nothingApplies' };
  if (state === 'notAssessed' || reached === null) return { is: 'notAssessed' };
  if (reached === lastPhase) return { is: 'lastReached', phase: reached };
  if (why.next === null) return { is: 'ceilingReached', phase: reached };
  if (potential !== null && potential > reached) {
    const open = why.questions.filter(({ because }) => because !== 'below').length;
    return { is: 'unknownDecides', phase: reached, potential, open };
  }
  const next = why.next;
  const holding = why.questions.length;
  const share = result.progress.find(({ phase }) => phase === next)?.share ?? 0;
  return share > 0.5 ? { is: 'mostReachNext', next, holding } : { is: 'held', phase: reached, next, holding };
}

/** The numbers of a finding's sentence, phases as they are shown. `keep`: practices that keep the last phase. */
export function findingFigures(
  finding: Finding,
  digit: (phase: number) => string,
  keep: number,
): Readonly<Record<string, string | number>> {
  switch (finding.is) {
    case 'nothingApplies':
    case 'notAssessed':
      return {};
    case 'lastReached':
      return { phase: digit(finding.phase), keep };
    case 'ceilingReached':
      return { phase: digit(finding.phase) };
    case 'unknownDecides':
      return { phase: digit(finding.phase), potential: digit(finding.potential), open: finding.open };
    case 'mostReachNext':
      return { next: digit(finding.next), holding: finding.holding };
    case 'held':
      return { phase: digit(finding.phase), next: digit(finding.next), holding: finding.holding };
  }
}
