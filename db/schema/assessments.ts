import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { at, double, index, integer, json, primaryKey, table, text, uniqueIndex } from '../columns.ts';
import type { KeptResult } from '../kept-result.ts';
import type { KeptSnapshot } from '../kept-snapshot.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import { rounds } from './rounds.ts';
import { questionnaireVersions } from './versions.ts';

export const assessments = table(
  'assessments',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the link's token; the token itself is never stored. */
    tokenHash: text('token_hash').notNull().unique(),
    /** SHA-256 of the secret of the browser it was made in. */
    shelfHash: text('shelf_hash').notNull(),
    /** The token, readable only with that browser's secret. */
    sealedToken: text('sealed_token').notNull(),
    team: text('team').notNull(),
    questionnaireHash: text('questionnaire_hash')
      .notNull()
      .references(() => questionnaireVersions.hash),
    profile: text('profile'),
    targets: json('targets').$type<Readonly<Record<string, number>>>().notNull(),
    /** The assessment of the same team that this one follows; emptied when that one is purged. */
    previousId: text('previous_id').references((): AnyPgColumn => assessments.id, { onDelete: 'set null' }),
    /** Counts every change: whoever decided on a reading commits only if it is still the same. */
    changes: integer('changes').notNull(),
    /** How many of its questions have an answer now; kept by every write of an answer. */
    answered: integer('answered').notNull(),
    /** The round that it answers; null: made by somebody for a team, outside of rounds. */
    roundId: text('round_id').references(() => rounds.id, { onDelete: 'cascade' }),
    groupId: text('group_id').references(() => groups.id, { onDelete: 'cascade' }),
    audience: text('audience').$type<Audience>(),
    /** Attribute id → value id, as the respondent said. */
    segments: json('segments').$type<Readonly<Record<string, string>>>(),
    /** 1: what a team agreed on, not what one person says. */
    agreed: integer('agreed').notNull().default(0),
    /** Whose answers these are; never in an anonymous round. */
    respondentId: text('respondent_id').references(() => people.id, { onDelete: 'cascade' }),
    /** In whose list it stands; null: only in that of the browser. */
    ownerId: text('owner_id').references(() => people.id, { onDelete: 'set null' }),
    /** SHA-256 of a second token, made from the id for its owner or respondent (server/derived-token.ts). */
    ownerTokenHash: text('owner_token_hash').unique(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    submittedAt: at('submitted_at'),
    deletedAt: at('deleted_at'),
  },
  (t) => [
    index('assessments_round').on(t.roundId, t.groupId),
    // Whoever is known answers a round once; those who are not known have no id here.
    uniqueIndex('assessments_once').on(t.roundId, t.respondentId),
    index('assessments_group').on(t.groupId),
    index('assessments_respondent').on(t.respondentId),
    index('assessments_owner').on(t.ownerId),
    index('assessments_shelf').on(t.shelfHash),
    index('assessments_questionnaire').on(t.questionnaireHash),
    index('assessments_previous').on(t.previousId),
    index('assessments_deleted').on(t.deletedAt),
  ],
);

const ofAssessment = () =>
  text('assessment_id')
    .notNull()
    .references(() => assessments.id, { onDelete: 'cascade' });

/** One row per question that was ever answered. Nothing in it tells when. */
export const answers = table(
  'answers',
  {
    assessmentId: ofAssessment(),
    questionId: text('question_id').notNull(),
    /** Null: cleared again, so absent. */
    answer: json('answer').$type<Answer>(),
    comment: text('comment').notNull(),
    link: text('link').notNull(),
    /** 1 at the first save. */
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.questionId] })],
);

/** One row per submit, kept when an assessment is opened again. */
export const results = table(
  'results',
  {
    assessmentId: ofAssessment(),
    /** 1, 2, … within the assessment; the highest is the one in force. */
    number: integer('number').notNull(),
    result: json('result').$type<KeptResult>().notNull(),
    score: double('score'),
    reached: integer('reached'),
    /** The version that was answered; null in rows from before there were upgrades: that of the assessment. */
    questionnaireHash: text('questionnaire_hash').references(() => questionnaireVersions.hash),
    /** Which edition of the scoring made it. */
    engine: text('engine').notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.number] })],
);

/** An assessment as it was before it moved to another version of its questionnaire, to go back to. */
export const snapshots = table(
  'snapshots',
  {
    assessmentId: ofAssessment(),
    /** 1, 2, … within the assessment. */
    number: integer('number').notNull(),
    questionnaireHash: text('questionnaire_hash')
      .notNull()
      .references(() => questionnaireVersions.hash),
    /** What answers and the rest were. */
    kept: json('kept').$type<KeptSnapshot>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.number] })],
);

/** What was already done for a client that asks again because it never heard the reply. */
export const requestKeys = table(
  'request_keys',
  {
    assessmentId: ofAssessment(),
    key: text('key').notNull(),
    /** SHA-256 of the request. */
    hash: text('hash').notNull(),
    reply: json('reply').$type<{ readonly version: number }>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.key] }), index('request_keys_at').on(t.at)],
);
