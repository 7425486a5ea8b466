import { cookies } from 'next/headers';
import { asTheme, type Theme, themeCookie } from '#server/theme.ts';

/** What this browser chose; `system` when it chose nothing. */
export async function readTheme(): Promise<Theme> {
  return asTheme((await cookies()).get(themeCookie)?.value);
}
