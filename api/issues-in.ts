import type * as z from 'zod';

/** What a schema refused, as the API tells it. */
export function issuesIn({ issues }: z.ZodError) {
  return issues.map(({ path, code, message }) => ({ path: path.map(String), code, message }));
}
