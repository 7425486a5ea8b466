import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { menuButtonClass, menuEntryClass } from './menu-class.ts';
import { Popover } from './popover.tsx';

interface AccountProps {
  readonly name: string;
  readonly signOut: () => Promise<void>;
}

/** Who has signed in, in the corner of every page: opens what they can do about their account. */
export function AccountMenu({ name, signOut }: AccountProps) {
  const t = useTranslations('common.account');
  const trigger = (
    <>
      <span className="sr-only">{t('menuFor', { name })}</span>
      <span aria-hidden="true" className="truncate">
        {name}
      </span>
    </>
  );
  return (
    <Popover id="account-menu" trigger={trigger} triggerClass={menuButtonClass}>
      <AccountEntries signOut={signOut} />
    </Popover>
  );
}

/** The same as entries of a menu; the name above them where nothing else says it. */
export function AccountEntries({ name, signOut }: Pick<AccountProps, 'signOut'> & { readonly name?: string }) {
  const t = useTranslations('common.account');
  return (
    <>
      {name === undefined ? null : <p className="px-3 py-1.5 text-small break-words text-ink-2">{name}</p>}
      <ul>
        <li>
          <Link href="/profile" prefetch={false} className={menuEntryClass}>
            {t('profile')}
          </Link>
        </li>
        <li>
          <form action={signOut}>
            <button type="submit" className={menuEntryClass}>
              {t('signOut')}
            </button>
          </form>
        </li>
      </ul>
    </>
  );
}

/** For whoever has not signed in. */
export function SignInLink() {
  const t = useTranslations('common.account');
  return (
    <Link
      href="/sign-in"
      prefetch={false}
      className="flex min-h-11 items-center text-[0.9375rem] font-semibold text-ink no-underline hover:underline"
    >
      {t('signIn')}
    </Link>
  );
}
