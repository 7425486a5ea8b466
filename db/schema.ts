import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Answer } from '#core/response/answer.ts';
import { at, double, index, integer, json, primaryKey, table, text } from './columns.ts';
import type { KeptResult } from './kept-result.ts';
import type { KeptSnapshot } from './kept-snapshot.ts';

/** Every published version of a questionnaire. Its content never changes: `retireVersion` is the only write to a row. */
export const questionnaireVersions = table(
  'questionnaire_versions',
  {
    /** SHA-256 of the content: the identity of a version. */
    hash: text('hash').primaryKey(),
    questionnaireId: text('questionnaire_id').notNull(),
    /** The author's label. */
    version: text('version').notNull(),
    content: text('content').notNull(),
    /** When it was published here. */
    createdAt: at('created_at').notNull(),
    /** From then on nothing is started with it; what runs goes on. */
    retiredAt: at('retired_at'),
  },
  (t) => [index('questionnaire_versions_label').on(t.questionnaireId, t.version)],
);

/** Versions to be: they can be read and compared, and change until they are published. */
export const questionnaireDrafts = table(
  'questionnaire_drafts',
  {
    /** `file:` and the questionnaire's id for one that is kept in a file. */
    id: text('id').primaryKey(),
    questionnaireId: text('questionnaire_id').notNull(),
    content: text('content').notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [index('questionnaire_drafts_questionnaire').on(t.questionnaireId)],
);

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
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    submittedAt: at('submitted_at'),
    deletedAt: at('deleted_at'),
  },
  (t) => [
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

/** Who did what is not known without accounts; what was done when, is. Never free text. */
export const audit = table(
  'audit',
  {
    id: text('id').primaryKey(),
    assessmentId: text('assessment_id').references(() => assessments.id, { onDelete: 'set null' }),
    what: text('what').notNull(),
    questionId: text('question_id'),
    at: at('at').notNull(),
  },
  (t) => [index('audit_assessment').on(t.assessmentId)],
);
