import { isStorable } from './answer-note.ts';
import type { Issue } from './issue.ts';

const longest = 80;

/** A team's name as it is kept (trimmed, white space runs as one space), or what is wrong with it. */
export function teamName(typed: string): { readonly team: string } | { readonly issues: Issue[] } {
  const team = typed.replaceAll(/\s+/g, ' ').trim();
  const issue = (code: string, message: string) => ({ issues: [{ path: ['team'], code, message }] });
  if (team === '') return issue('missing', 'Name the team that is assessed.');
  if (team.length > longest) return issue('tooLong', `A team's name has at most ${longest} characters.`);
  if (!isStorable(team) || /\p{Cc}/u.test(team)) {
    return issue('badCharacters', "The team's name has characters that cannot be stored.");
  }
  return { team };
}
