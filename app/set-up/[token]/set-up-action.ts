'use server';

import { notFound } from 'next/navigation';
import * as z from 'zod';
import { setUp as become } from '#server/sign-in/set-up.ts';
import { enter } from '#server/sign-in/sign-in.ts';
import { action } from '../../action.ts';
import { keepSession, knock } from '../../session.ts';

const typed = z.object({
  token: z.string().max(100),
  name: z.string().max(400),
  address: z.string().max(400),
  password: z.string().max(1000),
});

export const setUp = action('setUp', typed, async ({ token, ...input }) => {
  const done = await become(token, input);
  switch (done.is) {
    case 'setUp':
      await keepSession(await enter(done.personId, await knock()), done.personId);
      return { is: 'go', to: '/' };
    case 'invalid':
      return { is: 'invalid', problems: { [done.field]: done.field === 'password' ? done.problem : 'invalid' } };
    case 'gone':
      return notFound();
  }
});
