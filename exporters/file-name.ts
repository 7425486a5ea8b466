/** Longest part of a name that a person chose, in code points: the whole stays far below what file systems take. */
const longest = 60;

/** Names of a download: one that every system can write, one with the letters of every script. */
export interface FileName {
  readonly ascii: string;
  readonly full: string;
}

/**
 * `team-questionnaire-date.ext`. `questionnaire` is its id and `date` YYYY-MM-DD: both are safe already. A team's name
 * keeps its letters and digits only, so no path, control character or quote gets through.
 */
export function fileName(team: string, questionnaire: string, date: string, extension: string): FileName {
  const named = (slug: string) => `${slug === '' ? 'team' : slug}-${questionnaire}-${date}.${extension}`;
  return { ascii: named(asciiSlug(team)), full: named(slug(team, /[^\p{L}\p{N}\p{M}]+/u)) };
}

/** The header that names a download (RFC 6266, with the extended form of RFC 8187 where ASCII is not enough). */
export function contentDisposition({ ascii, full }: FileName): string {
  const plain = `attachment; filename="${ascii}"`;
  return full === ascii ? plain : `${plain}; filename*=UTF-8''${percentEncoded(full)}`;
}

function asciiSlug(text: string): string {
  // Accents leave their letter: é becomes e.
  return slug(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''), /[^A-Za-z0-9]+/);
}

function slug(text: string, others: RegExp): string {
  const words = text.toWellFormed().normalize('NFC').toLowerCase().split(others).filter(Boolean);
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}

function percentEncoded(text: string): string {
  // encodeURIComponent leaves four characters that an extended value may not have.
  return encodeURIComponent(text).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
