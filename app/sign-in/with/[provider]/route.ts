import { notFound, redirect } from 'next/navigation';
import { ownPath } from '#core/access/own-path.ts';
import { goElsewhere } from '#server/sign-in/elsewhere/go-elsewhere.ts';
import { keepOnTheWay, knock } from '../../../session.ts';

interface Context {
  readonly params: Promise<{ readonly provider: string }>;
}

/** Where a button leads that says to sign in with somebody else. Changes nothing here. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  const asked = new URL(request.url).searchParams;
  const next = ownPath(asked.get('next'));
  const link = asked.get('link');
  const gone = await goElsewhere((await params).provider, { next, link }, await knock());
  switch (gone.is) {
    case 'gone':
      await keepOnTheWay(gone.cookies);
      return redirect(gone.to);
    case 'away':
      return redirect(
        link === null ? `/sign-in?note=away&next=${encodeURIComponent(next)}` : '/profile?note=notLinked#elsewhere',
      );
    case 'none':
      return notFound();
  }
}
