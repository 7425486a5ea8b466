import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { workspaceSettings } from '../schema.ts';

/** As it was stored; null for one that nobody has changed. */
export async function findSetting(read: Reader, name: string): Promise<unknown> {
  const [found] = await read
    .select({ value: workspaceSettings.value })
    .from(workspaceSettings)
    .where(eq(workspaceSettings.name, name));
  return found?.value ?? null;
}
