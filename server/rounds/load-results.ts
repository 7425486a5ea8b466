import { can } from '#core/access/can.ts';
import type { Viewer } from '#core/access/viewer.ts';
import { figuresReader, type PartFigures } from '#core/aggregate/part-figures.ts';
import type { Group } from '#core/groups/group.ts';
import { treeOf } from '#core/groups/tree.ts';
import { type Part, pairOf, partId, type Single } from '#core/privacy/part.ts';
import type { PlacedComments } from '#core/privacy/place-comments.ts';
import { type Cell, cellFinder, type Withheld } from '#core/privacy/release.ts';
import { type Band, shownFigures } from '#core/privacy/shown-figures.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { AnonymityMode, Round, RoundState } from '#core/round/round.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { findRelease } from '#db/queries/find-release.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { pinnedQuestionnaire } from '../pinned-questionnaire.ts';
import { readIn } from '../read-in.ts';
import type { Readable } from '../readable.ts';
import { registry } from '../registry.ts';
import type { StoredRelease } from './stored-release.ts';

/** Of whom the figures in a row are. */
export type Scope =
  | { readonly is: 'overall' | 'noGroup' }
  | { readonly is: 'group'; readonly id: string; readonly kind: Group['kind']; readonly depth: number }
  | { readonly is: 'audience'; readonly audience: string }
  /** Those who said the same of themselves: by what, and what. */
  | { readonly is: 'segment'; readonly attribute: string; readonly value: string };

/** One row: figures, or why there are none. Never zero in their place. */
export type ResultRow = {
  readonly scope: Scope;
  /** Of a group, or what people said of themselves; else empty. */
  readonly name: string;
} & (
  | {
      readonly is: 'shown';
      readonly result: Result;
      readonly states: QuestionStates;
      /** How many answered, as it may be told: a range where it is near k. A team that agreed on its answer: null. */
      readonly answers: Band | null;
      /** Questions of which nothing may be looked at by itself, though most of them count in the figures; by id. */
      readonly hidden: readonly string[];
      /** Dimensions whose figure would be that of one such question; by id. */
      readonly hiddenDimensions: readonly string[];
      /** What was written about questions, as far as it is shown here; in the order of chance. */
      readonly comments: readonly QuestionComments[];
    }
  | { readonly is: 'withheld'; readonly because: Withheld }
);

export interface QuestionComments {
  readonly question: string;
  readonly texts: readonly string[];
}

export interface RoundHead {
  readonly id: string;
  readonly title: string;
  readonly mode: AnonymityMode;
  readonly k: number;
  readonly state: RoundState;
  /** Phase that it aims at; null: none was set. */
  readonly target: number | null;
  readonly closedAt: Date | null;
  readonly timeZone: string;
}

export type LoadedResults =
  | { readonly is: 'making'; readonly round: RoundHead; readonly questionnaire: Questionnaire }
  | {
      readonly is: 'ready';
      readonly round: RoundHead;
      readonly questionnaire: Questionnaire;
      /** Was it compared with a round shortly before, so that nobody who came or left since shows? */
      readonly compared: boolean;
      /** The whole first, then groups as the organisation stands, those without one, audiences, attributes. */
      readonly rows: readonly ResultRow[];
      /**
       * Those in one of these rows who share another audience, or said another thing of themselves; for whoever sees the
       * whole. Made when they are asked for: there are many.
       */
      readonly within: (scope: Scope) => readonly ResultRow[];
    };

/** What a viewer may see of a closed round's results; null when that is nothing at all, as for a round that is not there. */
export async function loadResults(viewer: Viewer, id: string, languages: Readable = []): Promise<LoadedResults | null> {
  const { read } = registry().store;
  const round = await findRound(read, id);
  if (!round) return null;
  const groups = await groupsIn(round);
  const may = (group: string | null) => can.readResults(viewer, { round: id, group, state: round.state });
  const seen = groups.filter(({ group }) => may(group.id));
  if (seen.length === 0 && !may(null)) return null;

  const pinned = await pinnedQuestionnaire(read, round.questionnaireHash);
  const questionnaire = readIn(pinned.questionnaire, languages);
  const head = headOf(round);
  const stored = (await findRelease(read, id)) as StoredRelease | null;
  if (!stored) return { is: 'making', round: head, questionnaire };

  const { release, invited, comments = [], compared = false } = stored;
  const find = cellFinder(release);
  const figuresOf = figuresReader(questionnaire, release);
  const row = (scope: Scope, name: string, part: Part): ResultRow => {
    const cell = find(part);
    const responded = cell.is === 'released' ? cell.respondents : 0;
    const asked = scope.is === 'group' ? (invited[scope.id] ?? responded) : responded;
    const figures = figuresOf(part, Math.max(asked, responded));
    const written = comments.filter((one) => partId(one.part) === partId(part));
    return rowOf(questionnaire, round, { scope, name, cell, figures, written });
  };
  const rows = seen.map(({ group, depth }) =>
    row({ is: 'group', id: group.id, kind: group.kind, depth }, group.name, { is: 'group', group: group.id }),
  );
  if (!may(null)) return { is: 'ready', round: head, questionnaire, compared, rows, within: () => [] };
  const others = [
    ...(round.audiences.length > 1
      ? round.audiences.map((audience) => ({ name: '', single: { is: 'audience', audience } as const }))
      : []),
    ...round.attributes.flatMap(({ id: attribute, title, values }) =>
      values.map(({ id: value, title: said }) => {
        return { name: `${title}: ${said}`, single: { is: 'segment', attribute, value } as const };
      }),
    ),
  ];
  const within = (scope: Scope) => {
    const one = singleOf(scope);
    return others.flatMap(({ name, single }) => {
      const part = one && pairOf(one, single);
      return part ? row(single, name, part) : [];
    });
  };
  const hasOthers = release.cells.some(({ part }) => part.is === 'group' && part.group === null);
  return {
    is: 'ready',
    round: head,
    questionnaire,
    compared,
    rows: [
      row({ is: 'overall' }, '', { is: 'overall' }),
      ...rows,
      ...(hasOthers ? [row({ is: 'noGroup' }, '', { is: 'group', group: null })] : []),
      ...others.map(({ name, single }) => row(single, name, single)),
    ],
    within,
  };
}

function singleOf(scope: Scope): Single | null {
  switch (scope.is) {
    case 'overall':
      return null;
    case 'noGroup':
      return { is: 'group', group: null };
    case 'group':
      return { is: 'group', group: scope.id };
    default:
      return scope;
  }
}

interface Given {
  readonly scope: Scope;
  readonly name: string;
  readonly cell: Cell;
  readonly figures: PartFigures;
  readonly written: readonly PlacedComments[];
}

function rowOf(questionnaire: Questionnaire, round: Round, { scope, name, cell, figures, written }: Given): ResultRow {
  if (figures.is === 'withheld') return { scope, name, is: 'withheld', because: figures.because };
  const { result, states, withheld, agreed } = figures;
  const comments = written.map(({ question, texts }) => ({ question, texts }));
  const told = { scope, name, is: 'shown', result, states, comments } as const;
  // What a team agreed on is its statement: it is shown whatever the size of the team.
  if (cell.is === 'withheld' || agreed) return { ...told, answers: null, hidden: [], hiddenDimensions: [] };
  const { respondents, questions, hiddenDimensions } = shownFigures(questionnaire, round, cell);
  const unseen = [...(questions ?? [])].flatMap(([id, question]) => (question.is === 'hidden' ? id : []));
  return { ...told, answers: respondents, hidden: [...withheld, ...unseen], hiddenDimensions: [...hiddenDimensions] };
}

/** Groups that took part and those above them, where they stand. */
async function groupsIn(round: Round) {
  const { store, settings } = registry();
  const [groups, taking] = await Promise.all([allGroups(store.read), groupsOfRound(store.read, round.id)]);
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
  const shown = new Set<string>();
  for (const { groupId } of taking) {
    for (let id: string | null = groupId; id !== null && !shown.has(id); id = parents.get(id) ?? null) shown.add(id);
  }
  return treeOf(
    groups.filter(({ id }) => shown.has(id)),
    settings.locale,
  );
}

function headOf({ id, title, mode, k, state, target, closedAt, timeZone }: Round): RoundHead {
  return { id, title, mode, k, state, target, closedAt, timeZone };
}
