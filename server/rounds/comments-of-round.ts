import { randomInt } from 'node:crypto';
import { type Commenter, commentSteps, type PlacedComments } from '#core/privacy/place-comments.ts';
import type { Release } from '#core/privacy/release.ts';
import type { Organisation } from '#core/privacy/traits.ts';
import type { Response } from '#core/response/answer.ts';
import type { AnonymityMode } from '#core/round/round.ts';
import type { SubmittedResponse } from '#db/queries/responses-of-round.ts';

/** What was written beside the answers of a round that is over. */
export interface SaidComments {
  /** Everybody who submitted, with or without a comment: whoever could have written one counts. */
  readonly byPeople: Commenter[];
  readonly byTeams: PlacedComments[];
}

/** Notes what one response says. In a named round comments stand with the name, not here. */
export function noteComments(
  { byPeople, byTeams }: SaidComments,
  mode: AnonymityMode,
  { agreed, groupId, audience, answers }: SubmittedResponse,
  { asked }: Response,
): void {
  const comments = new Map<string, string>();
  for (const [question, { comment }] of Object.entries(answers)) {
    const text = comment.trim();
    if (text !== '' && asked.has(question)) comments.set(question, text);
  }
  if (agreed && groupId !== null) {
    const part = { is: 'group', group: groupId } as const;
    for (const [question, text] of comments) byTeams.push({ part, question, texts: [text] });
  } else if (mode !== 'named') byPeople.push({ group: groupId, audience, asked, comments });
}

const many = 2 ** 40;

/** Where they are shown: those of people as the release allows it, those of a team beside its answers. In steps. */
export function* commentsToShow(
  release: Release,
  organisation: Organisation,
  { byPeople, byTeams }: SaidComments,
): Generator<void, readonly PlacedComments[]> {
  const placed = yield* commentSteps(release, organisation, byPeople, () => randomInt(many) / many);
  return [...placed, ...byTeams];
}
