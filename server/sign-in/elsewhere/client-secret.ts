import { readFileSync } from 'node:fs';
import type { ProviderSettings } from '../../sign-in-settings.ts';

const known = new Map<string, string>();

/** The secret that we show to a provider. Throws when its file has gone since the start looked at it. */
export function clientSecret({ secret }: Pick<ProviderSettings, 'secret'>): string {
  if ('text' in secret) return secret.text;
  let text = known.get(secret.file);
  if (text === undefined) {
    // Its first line: editors and `echo` put an end of line behind it.
    text = readFileSync(secret.file, 'utf8').split(/\r?\n/, 1)[0]?.trim() ?? '';
    known.set(secret.file, text);
  }
  return text;
}

/** For the start: what is wrong with the files that hold secrets, and what to do. */
export function clientSecretFaults(providers: readonly ProviderSettings[]): readonly string[] {
  return providers.flatMap(({ name, secret }) => {
    if ('text' in secret) return [];
    try {
      return clientSecret({ secret }) === '' ? [`The file ${secret.file}, with the secret for ${name}, is empty.`] : [];
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      return [
        `The file ${secret.file}, with the secret for ${name}, cannot be read (${code}). Check its path and rights.`,
      ];
    }
  });
}
