import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { QrDrawing } from '#components/ui/qr-drawing.tsx';
import { Section } from '#components/ui/section.tsx';
import { Confirmed } from './confirmed.tsx';

interface LinkSheetProps {
  readonly round: string;
  readonly link: string;
  /** `none`: those without a team. */
  readonly group: string;
  readonly address: string;
  readonly code: { readonly size: number; readonly path: string; readonly svg: string };
  /** In words; `none` when nobody has set a time. */
  readonly closes: string;
  /** A text that reminds people of the link. */
  readonly reminder: string;
  /** Null when the round is over. */
  readonly actions: { readonly takeBack: FormAction; readonly addLink: FormAction } | null;
}

/** The code and address of a link; the rest is not printed. */
export function LinkSheet({ round, link, group, address, code, closes, reminder, actions }: LinkSheetProps) {
  const t = useTranslations('rounds');
  const hidden = (renew: 'yes' | 'no') => (
    <>
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="link" value={link} />
      <input type="hidden" name="renew" value={renew} />
      <input type="hidden" name="back" value="" />
    </>
  );
  const confirming = (what: 'renew' | 'revoke') => ({
    ask: t(`link.${what}Ask`),
    cancel: t('link.keep'),
    sure: t(`link.${what}Sure`),
    action: t(`link.${what}`),
  });
  const copying = { done: t('links.copied'), refused: t('links.notCopied') };
  return (
    <>
      <p className="mt-3 mb-6 max-w-[66ch] text-lead text-ink-2">
        {t('link.lead')} {closes === 'none' ? null : t('link.until', { closes })}
      </p>
      <div className="grid gap-x-14 gap-y-6 md:grid-cols-[20rem_minmax(0,1fr)] print:grid-cols-1">
        <QrDrawing size={code.size} path={code.path} label={t('link.alt')} />
        <div>
          <p className="text-small text-ink-2">{t('link.address')}</p>
          <p className="mt-1 mb-4 font-mono text-[1.0625rem] break-all">{address}</p>
          <div className="flex flex-wrap items-start gap-3 print:hidden">
            <CopyButton text={address} label={t('links.copy')} {...copying} />
            <a
              href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(code.svg)}`}
              download="phaseline-link.svg"
              className={buttonClass({})}
            >
              {t('link.download')}
            </a>
          </div>
          <p className="mt-3 text-small text-ink-2 print:hidden">{t('link.print')}</p>
        </div>
      </div>
      {actions ? (
        <div className="print:hidden">
          <Section id="reminder" title={t('link.reminder')}>
            <p className="text-ink-2">{t('link.reminderText')}</p>
            <p className="my-3 max-w-[66ch] border-l-4 border-line pl-4 break-words">{reminder}</p>
            <CopyButton text={reminder} label={t('link.copyReminder')} {...copying} />
          </Section>
          <Section id="take-back" title={t('link.takeBack')}>
            <p className="mb-3 max-w-[66ch]">{t('link.takeBackText')}</p>
            <div className="flex flex-wrap items-start gap-3">
              <Confirmed words={confirming('renew')} action={actions.takeBack}>
                {hidden('yes')}
              </Confirmed>
              <Confirmed alert words={confirming('revoke')} action={actions.takeBack}>
                {hidden('no')}
              </Confirmed>
              <ActionForm action={actions.addLink}>
                <input type="hidden" name="round" value={round} />
                <input type="hidden" name="group" value={group} />
                <Button kind="quiet">{t('links.make')}</Button>
              </ActionForm>
            </div>
          </Section>
        </div>
      ) : null}
    </>
  );
}
