import { globSync } from 'node:fs';

/** The addresses that app/ has a page for, such as `/a/[token]/review`. */
export const appRoutes: readonly string[] = globSync('app/**/page.tsx').map(
  (file) => `/${file.split('/').slice(1, -1).join('/')}`,
);

/** The addresses that app/ answers without a page. */
export const appHandlers: readonly string[] = globSync('app/**/route.ts').map(
  (file) => `/${file.split('/').slice(1, -1).join('/')}`,
);

/** The route that a path belongs to; null for a page that is not there. */
export function routeOf(path: string): string | null {
  const parts = path.split('/');
  const fits = (route: string) => {
    const wanted = route.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith('[') || part === parts[at]);
  };
  return appRoutes.find(fits) ?? null;
}
