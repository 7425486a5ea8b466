import * as z from 'zod';
import { keepEverything, type Retention, retentionMonths } from '#core/retention/retention.ts';
import { findSetting } from '#db/queries/find-setting.ts';
import { recorded } from '#db/writes/recorded.ts';
import { writeSetting } from '#db/writes/write-setting.ts';
import { type Authorised, actorOf } from './authorise.ts';
import { registry } from './registry.ts';

const months = z.literal(retentionMonths).nullable();

/** Settings of the workspace that are changed in the browser: what each is, and what it is until somebody says so. */
const settings = {
  retention: { schema: z.strictObject({ answers: months, audit: months }), fallback: keepEverything },
} as const satisfies { retention: { schema: z.ZodType<Retention>; fallback: Retention } };

/** How long things are kept. What cannot be read counts as not set: nothing is removed by mistake. */
export async function readRetention(): Promise<Retention> {
  const { schema, fallback } = settings.retention;
  return schema.safeParse(await findSetting(registry().store.read, 'retention')).data ?? fallback;
}

export async function changeRetention(allowed: Authorised<'administer'>, retention: Retention): Promise<void> {
  const value = settings.retention.schema.parse(retention);
  await registry().store.commit((w) => [
    writeSetting(w, 'retention', value, new Date()),
    recorded(w, 'setting changed', actorOf(allowed), 'setting:retention'),
  ]);
}
