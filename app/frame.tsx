import type { ReactNode } from 'react';
import { AccountEntries, AccountMenu, SignInLink } from '#components/ui/account-menu.tsx';
import { SiteFooter } from '#components/ui/site-footer.tsx';
import { type Place, SiteHeader } from '#components/ui/site-header.tsx';
import { ThemeSwitch } from '#components/ui/theme-switch.tsx';
import { UnencryptedNotice } from '#components/ui/unencrypted-notice.tsx';
import { can } from '#core/access/can.ts';
import type { Viewer } from '#core/access/viewer.ts';
import { isSetUp } from '#server/viewer.ts';
import { signOut } from './sign-in/sign-in-actions.ts';
import { readTheme } from './theme.ts';
import { setTheme } from './theme-action.ts';
import { isUnencrypted } from './unencrypted.ts';
import { viewer } from './viewer.ts';

interface FrameProps {
  /** `system` costs no font bytes: for start pages. */
  readonly face?: 'brand' | 'system';
  readonly current?: Place;
  readonly children: ReactNode;
}

/** Header, main and footer around a page. */
export async function Frame({ face = 'brand', current, children }: FrameProps) {
  const theme = await readTheme();
  const who = await viewer();
  return (
    <div className={`flex min-h-dvh flex-col ${face === 'brand' ? 'font-brand' : 'font-system'}`}>
      <SiteHeader entries={entriesOf(who)} account={await accountOf(who)} {...(current ? { current } : {})} />
      <main id="main" tabIndex={-1} className="wrap flex-1 pt-8 pb-14 sm:pt-14">
        {who.is === 'person' && (await isUnencrypted()) ? <UnencryptedNotice /> : null}
        {children}
      </main>
      <SiteFooter>
        <ThemeSwitch theme={theme} action={setTheme} />
      </SiteFooter>
    </div>
  );
}

function entriesOf(who: Viewer): readonly Place[] {
  if (who.is !== 'person') return ['home', 'help'];
  const more = [
    ...(can.managePeople(who) ? (['people'] as const) : []),
    ...(can.administer(who) ? (['administration'] as const) : []),
  ];
  return ['home', 'rounds', 'teams', ...more, 'help'];
}

/** Before there is an administrator nobody has an account. */
async function accountOf(who: Viewer) {
  if (who.is === 'person') {
    const { name } = who;
    return {
      corner: <AccountMenu name={name} signOut={signOut} />,
      entries: <AccountEntries name={name} signOut={signOut} />,
    };
  }
  return (await isSetUp()) ? { corner: <SignInLink />, entries: <SignInLink /> } : undefined;
}
