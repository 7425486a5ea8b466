import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { MailNote } from '#components/ui/mail-note.tsx';
import { Section } from '#components/ui/section.tsx';
import { ShownLink } from '#components/ui/shown-link.tsx';
import type { MailState } from '#core/mail/mail-state.ts';
import { useLinkWords } from './link-words.ts';

interface MakeLinkProps {
  readonly person: string;
  /** An invitation for somebody who has not joined, a reset for everybody else. */
  readonly kind: 'invitation' | 'reset';
  /** Null: no mail is sent from here. */
  readonly mail: { readonly state: MailState | null } | null;
  readonly action: FormAction;
}

/** Makes a link that works once, sends it if that is wanted, and shows it. */
export function MakeLink({ person, kind, mail, action }: MakeLinkProps) {
  const t = useTranslations(`people.${kind}`);
  return (
    <Section id={kind} title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      {mail?.state ? (
        <p className="mt-2 text-small">
          <MailNote what={kind} state={mail.state} timeZone={null} />
        </p>
      ) : null}
      <ActionForm action={action} className="mt-3 grid gap-4">
        <input type="hidden" name="person" value={person} />
        <div className="flex flex-wrap gap-3">
          {mail ? (
            <Button name="how" value="mail">
              {t('mail')}
            </Button>
          ) : null}
          <Button name="how" value="link">
            {t('action')}
          </Button>
        </div>
        <ShownLink words={useLinkWords(kind)} />
      </ActionForm>
    </Section>
  );
}
