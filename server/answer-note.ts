import type { Issue } from './issue.ts';

/** What may stand beside an answer. */
export interface Note {
  readonly comment: string;
  readonly link: string;
}

const longestComment = 5000;
const longestLink = 2000;

/** Issues of a comment and an evidence link; none when both may be kept. Lengths in UTF-16 units, as in a form. */
export function noteIssues({ comment, link }: Note): Issue[] {
  const issues: Issue[] = [];
  const say = (path: keyof Note, code: string, message: string) => issues.push({ path: [path], code, message });
  if (comment.length > longestComment) {
    say('comment', 'tooLong', `A comment has at most ${longestComment} characters; this one has ${comment.length}.`);
  }
  if (!isStorable(comment)) say('comment', 'badCharacters', 'The comment has characters that cannot be stored.');
  if (link.length > longestLink) say('link', 'tooLong', `A link has at most ${longestLink} characters.`);
  else if (link !== '' && !isWebAddress(link)) {
    say('link', 'notALink', 'A link is an address that begins with https:// or http://.');
  }
  return issues;
}

/** Line breaks as one character, however the form or the client sent them. */
export function tidied<T extends Note>(note: T): T {
  return { ...note, comment: note.comment.replaceAll(/\r\n?/g, '\n'), link: note.link.trim() };
}

/** PostgreSQL refuses NUL, and half a surrogate pair would come back as another character. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return isStorable(text) && (url?.protocol === 'https:' || url?.protocol === 'http:');
}
