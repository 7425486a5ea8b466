import type { Writer } from '../commit.ts';
import { workspaceSettings } from '../schema.ts';

export function writeSetting(w: Writer, name: string, value: unknown, at: Date) {
  return w
    .insert(workspaceSettings)
    .values({ name, value, updatedAt: at })
    .onConflictDoUpdate({ target: workspaceSettings.name, set: { value, updatedAt: at } });
}
