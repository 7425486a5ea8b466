'use server';

import { notFound } from 'next/navigation';
import * as z from 'zod';
import { makeShareLink, revokeShare, shareDays } from '#server/rounds/share-results.ts';
import { action } from '../../../action.ts';
import { allowedOr404 } from '../../../viewer.ts';

const id = z.string().max(64);
const days = z
  .string()
  .transform(Number)
  .pipe(z.literal([...shareDays]));

const link = z.object({ round: id, label: z.string(), group: id.transform((text) => text || null), days });

export const makeLink = action('makeShareLink', link, async ({ round, ...wanted }) => {
  const made = await makeShareLink(await allowedOr404('manageRounds'), round, wanted);
  if (made.is === 'gone') return notFound();
  if (made.is === 'badLabel') return { is: 'invalid', problems: { label: 'required' } };
  return { is: 'go', to: `/rounds/${round}/share?note=made` };
});

export const revoke = action('revokeShareLink', z.object({ round: id, link: id }), async (input) => {
  await revokeShare(await allowedOr404('manageRounds'), input.round, input.link);
  return { is: 'go', to: `/rounds/${input.round}/share?note=revoked` };
});
