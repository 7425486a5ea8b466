import { at, index, table, text } from '../columns.ts';

/** Every published version of a questionnaire. Its content never changes: only whether it is retired or offered does. */
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
    /** Since when new assessments start with it, in every process; null: they start with another one, or with none. */
    offeredAt: at('offered_at'),
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
