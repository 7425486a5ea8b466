const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The cookie in which a browser keeps its choice. */
export const themeCookie = 'theme';

/** What somebody's cookie or form says; `system` for anything that is no theme. */
export function asTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}
