import { at, index, table, text } from '../columns.ts';
import { assessments } from './assessments.ts';
import { people } from './people.ts';

/** What was done when, and by whom if somebody had signed in. Never free text, nothing of anonymous rounds. */
export const audit = table(
  'audit',
  {
    id: text('id').primaryKey(),
    assessmentId: text('assessment_id').references(() => assessments.id, { onDelete: 'set null' }),
    what: text('what').notNull(),
    questionId: text('question_id'),
    /** Null: nobody had signed in, or the person was deleted for good. */
    actorId: text('actor_id').references(() => people.id, { onDelete: 'set null' }),
    /** What else it was done to: a kind and an id, such as `round:…`. */
    subject: text('subject'),
    at: at('at').notNull(),
  },
  (t) => [index('audit_assessment').on(t.assessmentId), index('audit_actor').on(t.actorId), index('audit_at').on(t.at)],
);
