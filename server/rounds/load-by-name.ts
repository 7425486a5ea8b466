import type { Audience, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from '#core/response/answer.ts';
import { givenOf } from '#core/response/given-of.ts';
import { responseOf } from '#core/response/response-of.ts';
import type { Round } from '#core/round/round.ts';
import { findRound } from '#db/queries/find-round.ts';
import { namesOf } from '#db/queries/names.ts';
import { type SubmittedResponse, someResponses, submittedResponse } from '#db/queries/responses-of-round.ts';
import type { Authorised } from '../authorise.ts';
import { type Pinned, pinnedQuestionnaire, selectedIn } from '../pinned-questionnaire.ts';
import { registry } from '../registry.ts';

/** Who answered a round by name. */
export interface NamedResponse {
  readonly id: string;
  /** Null: came by a link of the team without signing in, or was deleted since. */
  readonly name: string | null;
  /** Null: no team. */
  readonly group: string | null;
  readonly audience: Audience | null;
  /** What people said about themselves, by title. */
  readonly about: readonly (readonly [title: string, value: string])[];
  readonly answered: number;
}

/** What one of them said to a question that they were asked. */
export interface NamedAnswer {
  readonly question: Question;
  readonly answer: Answer | null;
  /** Empty also where people were told that comments are not shown. */
  readonly comment: string;
}

const page = 500;

/**
 * Who answered a named round, by group and name, once it is over: while it is open nobody sees answers. Null for every
 * other round, as for one that is not there. What a team agreed on stands in the results.
 */
export async function whoAnswered(
  _: Authorised<'manageRounds'>,
  id: string,
): Promise<{ readonly round: Round; readonly people: readonly NamedResponse[] } | null> {
  const { read } = registry().store;
  const round = await namedRound(id);
  if (!round) return null;
  const pinned = await pinnedQuestionnaire(read, round.questionnaireHash);
  const people: NamedResponse[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const some: readonly SubmittedResponse[] = await someResponses(read, id, after, page);
    const personal = some.filter(({ agreed }) => !agreed);
    people.push(...(await named(round, pinned, personal)));
    after = some.length < page ? undefined : some.at(-1)?.id;
  }
  const { compare } = new Intl.Collator(registry().settings.locale, { numeric: true });
  people.sort((a, b) => compare(a.group ?? '', b.group ?? '') || compare(a.name ?? '\uffff', b.name ?? '\uffff'));
  return { round, people };
}

/** What one of them said. Null for an answer of another round, or of none. */
export async function answersByName(
  _: Authorised<'manageRounds'>,
  id: string,
  response: string,
): Promise<{
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly person: NamedResponse;
  readonly answers: readonly NamedAnswer[];
} | null> {
  const { read } = registry().store;
  const round = await namedRound(id);
  const found = round && (await submittedResponse(read, id, response));
  if (!found || found.agreed) return null;
  const pinned = await pinnedQuestionnaire(read, round.questionnaireHash);
  const [person] = await named(round, pinned, [found]);
  const { asked, answers } = saidBy(pinned, found);
  const said = questionsOf(pinned.questionnaire).flatMap((question): NamedAnswer[] => {
    if (!asked.has(question.id)) return [];
    const comment = round.comments ? (found.answers[question.id]?.comment.trim() ?? '') : '';
    return [{ question, answer: answers.get(question.id) ?? null, comment }];
  });
  return person ? { round, questionnaire: pinned.questionnaire, person, answers: said } : null;
}

async function namedRound(id: string): Promise<Round | null> {
  const round = await findRound(registry().store.read, id);
  const isOver = round?.state === 'closed' || round?.state === 'published';
  return isOver && round.mode === 'named' ? round : null;
}

function saidBy(pinned: Pinned, { profile, audience, answers }: SubmittedResponse) {
  const selected = selectedIn(pinned, profile, audience);
  return responseOf(pinned.questionnaire, selected, givenOf(new Map(Object.entries(answers))));
}

async function named(
  { attributes }: Round,
  pinned: Pinned,
  responses: readonly SubmittedResponse[],
): Promise<readonly NamedResponse[]> {
  const person = responses.flatMap(({ respondentId }) => respondentId ?? []);
  const group = [...new Set(responses.flatMap(({ groupId }) => groupId ?? []))];
  const names = await namesOf(registry().store.read, { person, group, round: [] });
  return responses.map((one) => {
    const { asked, answers } = saidBy(pinned, one);
    return {
      id: one.id,
      name: (one.respondentId !== null && names.person.get(one.respondentId)) || null,
      group: (one.groupId !== null && names.group.get(one.groupId)) || null,
      audience: one.audience,
      about: attributes.flatMap(({ id, title, values }) => {
        const value = values.find((each) => each.id === one.segments[id]);
        return value ? [[title, value.title] as const] : [];
      }),
      answered: [...answers.keys()].filter((question) => asked.has(question)).length,
    };
  });
}
