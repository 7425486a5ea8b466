import type { ReportView } from '../report-view.ts';

/** One half of the pair of score and phase. */
export interface Half {
  readonly name: string;
  /** Null: there is no figure, and `unit` says why. */
  readonly figure: string | null;
  readonly unit: string;
  /** The open answers decide between two phases. */
  readonly undecided: boolean;
}

/** Score and phase, never the one without the other. */
export function pairOf({ report: { result }, titles, t, format }: ReportView<'result'>): { score: Half; phase: Half } {
  const { score, reached, potential, lastPhase, state } = result;
  const undecided = reached !== null && potential !== null && potential > reached;
  return {
    score: {
      name: t('result.terms.score.term'),
      figure: score === null ? null : format.number(score, 'score'),
      unit:
        score === null ? t('result.pair.noScore') : t('result.pair.of', { last: format.number(lastPhase, 'score') }),
      undecided: false,
    },
    phase: {
      name: t('result.terms.phase.term'),
      figure:
        reached === null
          ? null
          : undecided
            ? t('result.pair.or', {
                phase: titles.digit(reached),
                potential: titles.digit(potential),
                span: potential - reached > 1 ? 'far' : 'near',
              })
            : titles.digit(reached),
      unit:
        reached === null
          ? t(`result.pair.noPhase.${state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed'}`)
          : undecided
            ? t('result.pair.orNote', { name: titles.phase(reached) })
            : titles.phase(reached),
      undecided,
    },
  };
}
