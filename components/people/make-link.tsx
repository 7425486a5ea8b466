import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { ShownLink } from '#components/ui/shown-link.tsx';
import { useLinkWords } from './link-words.ts';

interface MakeLinkProps {
  readonly person: string;
  /** An invitation for somebody who has not joined, a reset for everybody else. */
  readonly kind: 'invitation' | 'reset';
  readonly action: FormAction;
}

/** Makes a link that works once, and shows it. */
export function MakeLink({ person, kind, action }: MakeLinkProps) {
  const t = useTranslations(`people.${kind}`);
  return (
    <Section id={kind} title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <ActionForm action={action} className="mt-3 grid gap-4">
        <input type="hidden" name="person" value={person} />
        <div>
          <Button>{t('action')}</Button>
        </div>
        <ShownLink words={useLinkWords(kind)} />
      </ActionForm>
    </Section>
  );
}
