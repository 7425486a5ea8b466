import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import type { AnonymityMode } from '#core/round/round.ts';
import type { Organisation, Traits } from './traits.ts';

/** A round that takes no more answers, as its release is made from it. */
export interface ClosedRound extends Organisation {
  readonly mode: AnonymityMode;
  /** Smallest group about which there is a figure; ignored in a named round. */
  readonly k: number;
  readonly questionnaire: Questionnaire;
  /** Who submitted. Read once, so a stream of rows will do. */
  readonly respondents: Iterable<Respondent>;
  /** By group id: what teams agreed on. */
  readonly agreed: ReadonlyMap<string, Response>;
}

/** One person's answers. Whoever answers for two teams is asked once in a round, or counts as two. */
export interface Respondent extends Traits {
  readonly response: Response;
  /** Only where the same people are compared over rounds; never in an anonymous round. */
  readonly person?: string;
}
