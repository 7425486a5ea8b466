import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { AnonymityMode, AnswerKind, Attribute, Recurrence, RoundState } from '#core/round/round.ts';
import { at, index, integer, json, primaryKey, table, text } from '../columns.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import { questionnaireVersions } from './versions.ts';

/** One asking of a questionnaire. What is promised to respondents (mode, k, who reads) is fixed when it opens. */
export const rounds = table(
  'rounds',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    /** What respondents read before the first question. */
    intro: text('intro').notNull(),
    questionnaireHash: text('questionnaire_hash')
      .notNull()
      .references(() => questionnaireVersions.hash),
    profile: text('profile'),
    state: text('state').$type<RoundState>().notNull(),
    mode: text('mode').$type<AnonymityMode>().notNull(),
    /** Smallest group about which there is a figure; 3 to 20. */
    k: integer('k').notNull(),
    /** Who is asked. */
    audiences: json('audiences').$type<readonly Audience[]>().notNull(),
    /** Those of them that count in a team's value. */
    counted: json('counted').$type<readonly Audience[]>().notNull(),
    /** 1: executives without a team are asked by a link of their own. */
    withoutTeam: integer('without_team').notNull().default(0),
    /** What respondents are asked about themselves beside team and audience. */
    attributes: json('attributes').$type<readonly Attribute[]>().notNull(),
    /** Phase that is aimed at; null: as the plan says. */
    target: integer('target'),
    /** 1: a respondent sees the own result after submitting. */
    ownResult: integer('own_result').notNull(),
    /** 1: comments are shown with the results, as far as they single nobody out. */
    comments: integer('comments').notNull().default(0),
    /** IANA name; opening and closing are shown in it. */
    timeZone: text('time_zone').notNull(),
    opensAt: at('opens_at'),
    closesAt: at('closes_at'),
    openedAt: at('opened_at'),
    closedAt: at('closed_at'),
    publishedAt: at('published_at'),
    recurrence: json('recurrence').$type<Recurrence>(),
    /** The round that this one was copied from. */
    previousId: text('previous_id').references((): AnyPgColumn => rounds.id, { onDelete: 'set null' }),
    createdById: text('created_by_id').references(() => people.id, { onDelete: 'set null' }),
    /** Counts every change, as in assessments. */
    changes: integer('changes').notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [
    index('rounds_questionnaire').on(t.questionnaireHash),
    index('rounds_previous').on(t.previousId),
    index('rounds_created_by').on(t.createdById),
    index('rounds_closes').on(t.state, t.closesAt),
  ],
);

const ofRound = () =>
  text('round_id')
    .notNull()
    .references(() => rounds.id, { onDelete: 'cascade' });

/** The groups that take part. */
export const roundGroups = table(
  'round_groups',
  {
    roundId: ofRound(),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    /** Everybody for themselves, or one answer that the team agrees on. */
    answers: text('answers').$type<AnswerKind>().notNull(),
    /** How many are asked, where nobody is named. */
    expected: integer('expected'),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.groupId] }), index('round_groups_group').on(t.groupId)],
);

/**
 * Links into a round. Their tokens are made again from the id when somebody may see them (server/derived-token.ts).
 * Nothing in a row tells when it was used, so that it cannot be joined with a response.
 */
export const roundLinks = table(
  'round_links',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    roundId: ofRound(),
    /** Null: for those without a team. */
    groupId: text('group_id').references(() => groups.id, { onDelete: 'cascade' }),
    /** Null: respondents say it themselves. */
    audience: text('audience').$type<Audience>(),
    /** For many, or for one person once. */
    kind: text('kind').$type<'shared' | 'personal'>().notNull(),
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    /** 1: a personal link was exchanged for a response. */
    used: integer('used').notNull(),
    createdAt: at('created_at').notNull(),
    remindedAt: at('reminded_at'),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    index('round_links_round').on(t.roundId),
    index('round_links_group').on(t.groupId),
    index('round_links_person').on(t.personId),
  ],
);

/** What a closed round shows, fixed when it closed (core/privacy). */
export const releases = table('releases', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => rounds.id, { onDelete: 'cascade' }),
  content: json('content').notNull(),
  /** Which edition of scoring and privacy rules made it. */
  engine: text('engine').notNull(),
  at: at('at').notNull(),
});

/** Read-only links to the results of a round, for people without an account. Tokens as in roundLinks. */
export const shareLinks = table(
  'share_links',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    roundId: ofRound(),
    /** Null: the whole round. */
    groupId: text('group_id').references(() => groups.id, { onDelete: 'cascade' }),
    /** Who it is for, for the list of links. */
    label: text('label').notNull(),
    createdById: text('created_by_id').references(() => people.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    index('share_links_round').on(t.roundId),
    index('share_links_group').on(t.groupId),
    index('share_links_created_by').on(t.createdById),
  ],
);
