import type { Release } from './release.ts';
import type { Organisation, Traits } from './traits.ts';

/**
 * An earlier round whose people can be recognised in this one. What it released is then known already: a team that is
 * one person larger would tell about that person (rule 8). Never for anonymous rounds, whose people cannot be recognised.
 */
export interface FormerRound extends Organisation {
  readonly release: Release;
  /** Who submitted then, and what the round knew of them. */
  readonly people: Iterable<Traits & { readonly person: string }>;
}
