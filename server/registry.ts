import type { Logger } from 'pino';
import type { Store } from '#db/commit.ts';
import type { Settings } from './settings.ts';

/** What a process has one of. */
export interface Registry {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Logger;
}

// Next's bundle and Node's own modules are two module graphs with a copy of this file each; they meet on globalThis.
const key = Symbol.for('phaseline');
const home: typeof globalThis & { [key]?: Registry } = globalThis;

/** The open store, settings and log. Throws before `register`, such as while the pages are being built. */
export function registry(): Registry {
  const registered = home[key];
  if (!registered) throw new Error('Nothing is registered: the process was not started by server.ts');
  return registered;
}

/** Called once when the process starts, and by tests. */
export function register(registered: Registry): void {
  home[key] = registered;
}
