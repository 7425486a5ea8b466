import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface ElsewhereListProps {
  /** Accounts elsewhere that are linked; `name` null: with a provider that is not set up any more. */
  readonly linked: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly name: string | null;
    readonly at: Date;
  }[];
  /** Providers that could be, and the addresses that begin it. */
  readonly offers: readonly { readonly name: string; readonly href: string }[];
  readonly unlink: FormAction;
}

/** With which accounts elsewhere one gets in here; each can be unlinked, others linked. */
export function ElsewhereList({ linked, offers, unlink }: ElsewhereListProps) {
  const t = useTranslations('profile.elsewhere');
  const format = useFormatter();
  if (linked.length === 0 && offers.length === 0) return null;
  return (
    <Section id="elsewhere" title={t('title')}>
      <p className="max-w-[66ch]">{linked.length === 0 ? t('none') : t('text')}</p>
      {linked.length === 0 ? null : (
        <ul className="mt-4 border-t border-line">
          {linked.map(({ issuer, subject, name, at }) => (
            <li
              key={`${issuer} ${subject}`}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
            >
              <div className="min-w-0">
                <p className="font-semibold break-words">{name ?? issuer}</p>
                <p className="text-small text-ink-2">
                  {name === null ? `${t('other')} · ` : ''}
                  {t('since', { since: format.dateTime(at, 'moment') })}
                </p>
              </div>
              <ActionForm action={unlink}>
                <input type="hidden" name="issuer" value={issuer} />
                <input type="hidden" name="subject" value={subject} />
                <Button size="small" aria-label={t('unlinkOf', { provider: name ?? issuer })}>
                  {t('unlink')}
                </Button>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {offers.length === 0 ? null : (
        <ul className="mt-4 flex flex-wrap gap-3">
          {offers.map(({ name, href }) => (
            <li key={href}>
              <a href={href} className={buttonClass()}>
                {t('link', { provider: name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
