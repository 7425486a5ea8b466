import { setImmediate as turn } from 'node:timers/promises';
import type { ClosedRound, Respondent } from '#core/privacy/closed-round.ts';
import { releaseSteps } from '#core/privacy/release-round.ts';
import type { Response } from '#core/response/answer.ts';
import { givenOf } from '#core/response/given-of.ts';
import { responseOf } from '#core/response/response-of.ts';
import { countedIn } from '#core/round/counted-in.ts';
import type { Round } from '#core/round/round.ts';
import type { Reader } from '#db/commit.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { personalLinkCounts } from '#db/queries/participation.ts';
import { type SubmittedResponse, someResponses } from '#db/queries/responses-of-round.ts';
import { insertRelease } from '#db/writes/close-round.ts';
import { type Pinned, pinnedQuestionnaire, selectedIn } from '../pinned-questionnaire.ts';
import { registry } from '../registry.ts';
import { commentsToShow, noteComments, type SaidComments } from './comments-of-round.ts';
import { roundsBefore } from './round-before.ts';
import type { StoredRelease } from './stored-release.ts';

/** The edition of the rules of scoring and privacy; raised when the same answers could give another release. */
const engine = '2';

/** Responses that are read at once. */
const page = 500;

/** Makes the one release of a closed round and stores it. Doing it again changes nothing. Lets others work meanwhile. */
export async function releaseRound(id: string): Promise<void> {
  const { read, commit, settle } = registry().store;
  const round = await findRound(read, id);
  if (!round || round.state === 'draft' || round.state === 'open') return; // deleted meanwhile, or never closed
  const pinned = await pinnedQuestionnaire(read, round.questionnaireHash);
  const { closed, said } = await closedRound(read, round, pinned);
  const before = await roundsBefore(read, round, closed.groups);
  const release = await inTurns(releaseSteps(closed, before));
  const comments = round.comments ? await inTurns(commentsToShow(release, closed, said)) : [];
  const compared = before.length > 0 ? { compared: true } : {};
  const content: StoredRelease = { release, comments, ...compared, invited: await invitedTo(read, id) };
  await commit((w) => [insertRelease(w, { roundId: id, content, engine, at: new Date() })]);
  // The log of the database would tell which link was used right after which response was begun.
  if (round.mode === 'anonymous' && !(await settle())) throw new Error('the log of the database is in use');
}

/** Lets others work between two steps. */
async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}

/** The number that was said, else the personal links that were made. */
async function invitedTo(read: Reader, id: string): Promise<Readonly<Record<string, number>>> {
  const [groups, links] = await Promise.all([groupsOfRound(read, id), personalLinkCounts(read, id)]);
  const made = new Map(links.map((count) => [count.groupId, count.made]));
  return Object.fromEntries(
    groups.flatMap(({ groupId, expected }) => {
      const invited = expected ?? made.get(groupId);
      return invited === undefined ? [] : [[groupId, invited]];
    }),
  );
}

async function closedRound(read: Reader, round: Round, pinned: Pinned) {
  const taking = new Set((await groupsOfRound(read, round.id)).map(({ groupId }) => groupId));
  const groups = (await allGroups(read)).filter(({ archived, id }) => !archived || taking.has(id));
  const respondents: Respondent[] = [];
  const said: SaidComments = { byPeople: [], byTeams: [] };
  const agreed = new Map<string, Response>();
  let after = '';
  for (;;) {
    const some = await someResponses(read, round.id, after, page);
    for (const one of some) {
      const response = responseTo(pinned, one);
      if (round.comments) noteComments(said, round.mode, one, response);
      if (one.agreed && one.groupId !== null) agreed.set(one.groupId, response);
      else {
        const traits = { group: one.groupId, audience: one.audience, segments: one.segments };
        respondents.push({ ...traits, response, ...(one.respondentId !== null && { person: one.respondentId }) });
      }
    }
    const last = some.at(-1);
    if (!last || some.length < page) break;
    after = last.id;
  }
  const { mode, k } = round;
  const closed: ClosedRound = {
    mode,
    k,
    questionnaire: pinned.questionnaire,
    groups: groups.map(({ id, parentId }) => ({ id, parentId })),
    counted: countedIn(round),
    respondents,
    agreed,
  };
  return { closed, said };
}

function responseTo(pinned: Pinned, { profile, audience, answers }: SubmittedResponse): Response {
  const selected = selectedIn(pinned, profile, audience);
  return responseOf(pinned.questionnaire, selected, givenOf(new Map(Object.entries(answers))));
}
