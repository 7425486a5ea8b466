import { useTranslations } from 'next-intl';
import { ActionArea } from '#components/ui/action-area.tsx';
import { ActionCheck } from '#components/ui/action-check.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { MailNote } from '#components/ui/mail-note.tsx';
import { Section } from '#components/ui/section.tsx';
import type { MailState } from '#core/mail/mail-state.ts';
import { MailLinks } from './mail-links.tsx';
import { TakeBack } from './take-back.tsx';

interface PersonalLinksProps {
  readonly round: string;
  readonly timeZone: string;
  /** `none`: those without a team. */
  readonly group: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    /** Null where it is not told. */
    readonly used: boolean | null;
    readonly link: string;
    /** Of the mail with it; null: none was asked for. */
    readonly mail: MailState | null;
  }[];
  /** How many people are listed; null where nobody can be. */
  readonly listed: number | null;
  readonly actions: { readonly makePersonal: FormAction; readonly takeBack: FormAction } | null;
  /** Sends the links; null: no mail is sent from here. */
  readonly mailLinks: FormAction | null;
}

/** Who has a link of their own, and how others get one. */
export function PersonalLinks({ round, timeZone, group, rows, listed, actions, mailLinks }: PersonalLinksProps) {
  const t = useTranslations('rounds');
  const ofGroup = (
    <>
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="group" value={group} />
    </>
  );
  const mailing = mailLinks ? (
    <ActionCheck name="mailed" defaultChecked>
      {t('people.mailed')}
    </ActionCheck>
  ) : null;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('people.none')} level={2}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {rows.map(({ id, name, address, used, link, mail }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
            >
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-small break-words text-ink-3">
                  {address}
                  {used === null ? '' : ` · ${t(used ? 'people.used' : 'people.unused')}`}
                </p>
                {mail ? (
                  <p className="text-small text-ink-2">
                    <MailNote what="opening" state={mail} timeZone={timeZone} />
                  </p>
                ) : null}
              </div>
              {actions ? (
                <div className="flex flex-wrap items-center gap-2">
                  <CopyButton
                    text={link}
                    label={t('links.copy')}
                    done={t('links.copied')}
                    refused={t('links.notCopied')}
                  />
                  <TakeBack {...{ round, group, id, name }} renew="yes" action={actions.takeBack} />
                  {used === null ? null : (
                    <TakeBack {...{ round, group, id, name }} renew="no" action={actions.takeBack} />
                  )}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {actions && rows.length > 0 ? (
        <MailLinks count={rows.filter(({ mail }) => mail === null || mail.is === 'failed').length} action={mailLinks}>
          {ofGroup}
        </MailLinks>
      ) : null}
      {actions && listed !== null ? (
        <Section id="listed" title={t('people.listed')}>
          <p className="mb-3 max-w-[66ch] text-ink-2">{t('people.listedText', { people: listed })}</p>
          {listed > 0 ? (
            <ActionForm action={actions.makePersonal} className="grid gap-2">
              {ofGroup}
              {mailing}
              <div>
                <Button>{t('people.listedAction')}</Button>
              </div>
            </ActionForm>
          ) : null}
        </Section>
      ) : null}
      {actions ? (
        <Section id="pasted" title={t('people.pasted')}>
          <ActionForm action={actions.makePersonal} className="grid max-w-[46rem] gap-3">
            {ofGroup}
            <ActionArea
              id="addresses"
              name="addresses"
              label={t('people.pasted')}
              hint={t('people.pastedHint')}
              rows={5}
              spellCheck={false}
            />
            {mailing}
            <div>
              <Button>{t('people.pastedAction')}</Button>
            </div>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
