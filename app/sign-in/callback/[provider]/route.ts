import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { comeFromElsewhere, spentCookies } from '#server/sign-in/elsewhere/come-from-elsewhere.ts';
import { forgetOnTheWay, keepSession, knock } from '../../../session.ts';
import { showTaste } from '../../../taste.ts';

interface Context {
  readonly params: Promise<{ readonly provider: string }>;
}

/** Where a provider sends people back to. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const sent = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const come = await comeFromElsewhere((await params).provider, query, sent, await knock());
  await forgetOnTheWay(spentCookies());
  switch (come.is) {
    case 'signedIn': {
      await keepSession(come.cookie, come.personId);
      const { language, theme } = come.taste;
      await showTaste({ ...(language && { language }), ...(theme && { theme }) });
      return redirect(come.next);
    }
    case 'refused':
      return redirect(`/sign-in/refused?why=${come.why}`);
    case 'linked':
    case 'taken':
      return redirect(`/profile?note=${come.is}#elsewhere`);
    case 'cancelled':
    case 'failed': {
      const note = come.is === 'failed' ? 'notLinked' : 'linkCancelled';
      return redirect(come.linking ? `/profile?note=${note}#elsewhere` : `/sign-in?note=${come.is}`);
    }
  }
}
