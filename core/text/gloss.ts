import type { GlossaryEntry } from '../questionnaire/questionnaire.ts';

/** A piece of a text; `entry` where it is a term of the glossary. */
export interface Piece {
  readonly text: string;
  readonly entry: GlossaryEntry | null;
}

/**
 * Cuts texts that stand together at the terms of a glossary: whole words, any case, a plural s allowed, the longest term
 * first. Each term is marked once, where it comes first in all of them, so that a page is not dotted all over. The
 * pieces of a text join to it.
 */
export function gloss(texts: readonly string[], glossary: readonly GlossaryEntry[]): readonly (readonly Piece[])[] {
  const entries = new Map(glossary.map((entry) => [entry.term.toLowerCase(), entry]));
  if (entries.size === 0) return texts.map((text) => [{ text, entry: null }]);
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${terms.join('|')})(s?)(?![\\p{L}\\p{N}])`, 'giu');
  const seen = new Set<string>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const key = match[1]?.toLowerCase() ?? '';
      const entry = entries.get(key);
      if (!entry || seen.has(key)) continue;
      seen.add(key);
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), entry: null });
      pieces.push({ text: match[0], entry });
      end = match.index + match[0].length;
    }
    if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), entry: null });
    return pieces;
  });
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
