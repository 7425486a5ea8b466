import { cookies } from 'next/headers';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export const themeCookie = 'theme';

/** What this browser chose; `system` when it chose nothing. */
export async function readTheme(): Promise<Theme> {
  return asTheme((await cookies()).get(themeCookie)?.value);
}

export function asTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}
