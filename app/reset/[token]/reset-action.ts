'use server';

import { notFound } from 'next/navigation';
import * as z from 'zod';
import { resetPassword } from '#server/sign-in/join.ts';
import { enter } from '#server/sign-in/sign-in.ts';
import { action } from '../../action.ts';
import { keepSession, knock } from '../../session.ts';

const typed = z.object({ token: z.string().max(100), password: z.string().max(1000) });

export const reset = action('resetPassword', typed, async ({ token, password }) => {
  const done = await resetPassword(token, password);
  switch (done.is) {
    case 'joined':
      await keepSession(await enter(done.personId, await knock()), done.personId);
      return { is: 'go', to: '/' };
    case 'invalid':
      return { is: 'invalid', problems: { password: done.field === 'password' ? done.problem : 'invalid' } };
    case 'gone':
      return notFound();
  }
});
