import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { type RejectedPart, rejectedCookie } from '#server/rejected-fields.ts';
import type { SectionSaved } from '#server/save-section.ts';
import type { SectionRead } from './read-section.ts';

/** Everything of a form that was not saved, what cannot be read first. */
export function rejectedParts(
  unreadable: SectionRead['unreadable'],
  { invalid, outdated }: Pick<Extract<SectionSaved, { is: 'saved' }>, 'invalid' | 'outdated'>,
): RejectedPart[] {
  const parts = ['answer', 'comment', 'link'] as const;
  return [
    ...unreadable.map(({ question, problem: code }) => ({ question, part: 'answer', code }) as const),
    ...invalid.flatMap(({ question, issues }) =>
      issues.map(({ path: [first], code }) => {
        const part: RejectedPart['part'] = first === 'comment' || first === 'link' ? first : 'answer';
        return { question, part, code };
      }),
    ),
    ...outdated.flatMap((question) => parts.map((part) => ({ question, part, code: 'questionChanged' }))),
  ];
}

/** What could not be saved goes back into the form; what an earlier form had left is done with. */
export function bringBack(c: Context, path: string, packed: string): void {
  const { name, maxAge } = rejectedCookie;
  if (packed === '') deleteCookie(c, name, { path });
  // Behind a proxy we ourselves speak plain http; the browser names its own scheme.
  else {
    const secure = c.req.header('origin')?.startsWith('https:') ?? false;
    setCookie(c, name, packed, { path, maxAge, httpOnly: true, sameSite: 'Lax', secure });
  }
}
