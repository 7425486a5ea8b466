import { useTranslations } from 'next-intl';
import { buttonClass } from '#components/ui/button-class.ts';

interface ElsewhereButtonsProps {
  /** What is set up; addresses that lead there. */
  readonly ways: readonly { readonly name: string; readonly href: string }[];
  /** Has somebody been invited who is not one of us yet? */
  readonly joins?: boolean;
}

/** One link for each party that people can sign in with; it leaves the site, so the browser follows it by itself. */
export function ElsewhereButtons({ ways, joins = false }: ElsewhereButtonsProps) {
  const t = useTranslations('signIn.elsewhere');
  if (ways.length === 0) return null;
  return (
    <div className="grid gap-6">
      <ul className="grid gap-3">
        {ways.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className={`${buttonClass({ size: 'big' })} w-full break-words`}>
              {t(joins ? 'joinWith' : 'with', { provider: name })}
            </a>
          </li>
        ))}
      </ul>
      <p className="flex items-center gap-4 text-small text-ink-2 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
    </div>
  );
}
