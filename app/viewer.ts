import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { About, Permission } from '#core/access/can.ts';
import type { Person, Viewer } from '#core/access/viewer.ts';
import { type Authorised, authorise } from '#server/authorise.ts';
import { viewerOf } from '#server/viewer.ts';

/** Who asks for this page, looked up once per request. */
export const viewer = cache(async (): Promise<Viewer> => viewerOf((await cookies()).toString()));

/** The person who has signed in; anybody else goes to the page where one does, and comes back afterwards. */
export async function personOrSignIn(): Promise<Person> {
  const who = await viewer();
  if (who.is === 'person') return who;
  // The same for every address, whether there is something behind it or not.
  const path = (await headers()).get('x-path') ?? '/';
  return redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** Proof of a permission; the 404 page for a person without it, as for a thing that is not there. */
export async function allowedOr404<P extends Permission>(
  permission: P,
  ...about: About<P> extends undefined ? [] : [About<P>]
): Promise<Authorised<P>> {
  return authorise(await personOrSignIn(), permission, ...about) ?? notFound();
}
