import type { AnonymityMode, RoundState } from '#core/round/round.ts';
import { rounds } from '../schema.ts';

/** What of a round concerns one who answers it. */
export interface RoundOfResponse {
  readonly id: string;
  readonly title: string;
  readonly state: RoundState;
  readonly mode: AnonymityMode;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly openedAt: Date | null;
  /** 1: a respondent sees the own result. */
  readonly ownResult: number;
  /** Phase that it aims at; null: as the plan says. */
  readonly target: number | null;
  readonly timeZone: string;
}

/** For a select that joins the round: null where there is none. */
export const roundOfResponse = {
  id: rounds.id,
  title: rounds.title,
  state: rounds.state,
  mode: rounds.mode,
  opensAt: rounds.opensAt,
  closesAt: rounds.closesAt,
  openedAt: rounds.openedAt,
  ownResult: rounds.ownResult,
  target: rounds.target,
  timeZone: rounds.timeZone,
};
