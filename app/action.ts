import { redirect, unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type * as z from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import type { PasswordProblem } from '#core/access/new-password.ts';
import { registry } from '#server/registry.ts';
import { storageFailure } from '#server/storage-failure.ts';

/** How an action ends, apart from failing. */
export type Outcome =
  | { readonly is: 'go'; readonly to: string }
  /** A link that is shown this once, on the page that asked for it. `mailed`: it is sent by mail, too. */
  | { readonly is: 'link'; readonly address: string; readonly mailed?: boolean }
  /** An expected refusal, as a sentence. `values` go into the form in place of those that were sent. */
  | { readonly is: 'refused'; readonly message: string; readonly values?: Readonly<Record<string, string>> }
  | { readonly is: 'invalid'; readonly problems: Readonly<Record<string, Problem>> };

/** What can be wrong with a field; each has its sentence in the messages. */
export type Problem =
  | 'required'
  | 'tooLong'
  | 'invalid'
  | 'notAfter'
  | 'outOfRange'
  | 'tooFew'
  | 'tooMany'
  | 'needsEnd'
  | 'needsExecutives'
  | 'wrongPassword'
  | 'mistyped'
  | PasswordProblem;

/**
 * A schema and a plain function become the server action of an ActionForm. `name` is for the log. What is thrown is
 * logged and hidden: the page gets a sentence that says what to do.
 */
export function action<Input>(name: string, schema: z.ZodType<Input>, run: (input: Input) => Promise<Outcome>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    // Anybody can call an action with anything.
    const texts = form instanceof FormData ? textsOf(form) : {};
    const parsed = schema.safeParse(texts);
    const values = withoutPasswords(texts);
    if (!parsed.success) return invalid(problemsOf(parsed.error), values);
    const outcome = await attempt(name, () => run(parsed.data));
    switch (outcome.is) {
      case 'go':
        return redirect(outcome.to);
      case 'link':
        return { link: outcome.address, mailed: outcome.mailed ?? false };
      case 'refused':
        return { message: outcome.message, values: { ...values, ...outcome.values } };
      case 'invalid':
        return invalid(outcome.problems, values);
    }
  };
}

async function attempt(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error); // redirect and notFound of Next are thrown too, and are no failures
    registry().log.error({ err: error, action: name }, 'action failed');
    const t = await getTranslations('errors.failed');
    return { is: 'refused', message: t(storageFailure(error) ?? 'broken') };
  }
}

async function invalid(
  problems: Readonly<Record<string, Problem>>,
  values: Record<string, string>,
): Promise<FormState> {
  const t = await getTranslations('errors.field');
  return {
    values,
    problems: Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, t(problem)])),
  };
}

function problemsOf(error: z.ZodError): Record<string, Problem> {
  return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? ''), problemOf(issue)]));
}

function problemOf({ code }: z.core.$ZodIssue): Problem {
  if (code === 'too_small' || code === 'invalid_type') return 'required';
  return code === 'too_big' ? 'tooLong' : 'invalid';
}

/** The text fields. Names that begin with `$` are the framework's own. */
function textsOf(form: FormData): Record<string, string> {
  const texts = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([field]) => !field.startsWith('$')));
}

/** What the page gets back to show again: a password is typed again. */
function withoutPasswords(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([field]) => !/password/i.test(field)));
}
