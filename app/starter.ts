import { redirect } from 'next/navigation';
import { type MayStart, mayStart } from '#server/may-start.ts';
import { keepShelf, shelfOrNew } from './shelf.ts';
import { viewer } from './viewer.ts';

/**
 * The right of whoever asks to start assessments; where one needs an account, the way to sign in. Only in a server
 * action, which calls `keep` once something stands in the list.
 */
export async function starterOrSignIn(back: string): Promise<{ readonly may: MayStart; keep(): Promise<void> }> {
  const shelf = await shelfOrNew();
  const may = await mayStart(await viewer(), shelf);
  if (!may) return redirect(`/sign-in?next=${encodeURIComponent(back)}`);
  return { may, keep: async () => ('shelf' in may.keeper ? keepShelf(shelf) : undefined) };
}
