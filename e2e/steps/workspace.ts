import { execFileSync } from 'node:child_process';
import type { RunningApp } from '../running-app.ts';

/** What e2e/steps/seed-workspace.ts made. */
export interface Workspace {
  /** Value of the cookie header, by role. */
  readonly cookies: Readonly<Record<Role, string>>;
  /**
   * Tokens: of a round's link by its state, of an answer to it (`open answer`), of a link to results (`closed share`).
   * Ids: of an answer (`closed response`).
   */
  readonly links: Readonly<Record<string, string>>;
}

export const roles = ['administrator', 'manager', 'lead', 'member', 'other', 'disabled'] as const;
export type Role = (typeof roles)[number];

/** Fills an app’s database with a workspace, beside the running app. `word`: what names are made of. */
export function seedWorkspace(
  app: RunningApp,
  word = 'Orders',
  environment: Readonly<Record<string, string>> = {},
): Workspace {
  const env = { ...process.env, ...app.environment, ...environment };
  const said = execFileSync(process.execPath, ['e2e/steps/seed-workspace.ts', word], { env, encoding: 'utf8' });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Workspace;
}
