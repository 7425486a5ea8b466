'use server';

import { notFound } from 'next/navigation';
import * as z from 'zod';
import { joinByPassword } from '#server/sign-in/join.ts';
import { enter } from '#server/sign-in/sign-in.ts';
import { action } from '../../action.ts';
import { keepSession, knock } from '../../session.ts';

const typed = z.object({ token: z.string().max(100), name: z.string().max(400), password: z.string().max(1000) });

export const join = action('join', typed, async ({ token, ...input }) => {
  const joined = await joinByPassword(token, input);
  switch (joined.is) {
    case 'joined':
      await keepSession(await enter(joined.personId, await knock()), joined.personId);
      return { is: 'go', to: '/' };
    case 'invalid':
      return { is: 'invalid', problems: { [joined.field]: joined.field === 'password' ? joined.problem : 'invalid' } };
    case 'gone':
      return notFound();
  }
});
