const longest = 80;
const longestTag = 40;
const mostTags = 12;

export type NameProblem = 'missing' | 'tooLong' | 'badCharacters';

/** A group's name as it is kept (composed, trimmed, white space runs as one space), or what is wrong with it. */
export function readGroupName(typed: string): { readonly name: string } | { readonly problem: NameProblem } {
  const name = tidy(typed);
  if (name === '') return { problem: 'missing' };
  if (name.length > longest) return { problem: 'tooLong' };
  // A slash separates the names of a path in files.
  return isPlain(name) && !name.includes('/') ? { name } : { problem: 'badCharacters' };
}

/** Tags as they are kept: separated by commas, each once, sorted. */
export function readTags(typed: string): { readonly tags: readonly string[] } | { readonly problem: NameProblem } {
  const tags = [...new Set(typed.split(/[,;]/).map(tidy).filter(Boolean))].sort();
  if (tags.length > mostTags || tags.some((tag) => tag.length > longestTag)) return { problem: 'tooLong' };
  return tags.every(isPlain) ? { tags } : { problem: 'badCharacters' };
}

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const isPlain = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);
