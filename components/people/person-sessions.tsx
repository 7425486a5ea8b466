import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface PersonSessionsProps {
  readonly person: string;
  readonly count: number;
  readonly action: FormAction;
}

/** How many devices somebody is signed in on, without what they are; all of them end together. */
export function PersonSessions({ person, count, action }: PersonSessionsProps) {
  const t = useTranslations('people.sessions');
  return (
    <Section id="sessions" title={t('title')}>
      <p className="max-w-[66ch]">{t('text', { count })}</p>
      {count > 0 ? (
        <ActionForm action={action} className="mt-3">
          <input type="hidden" name="person" value={person} />
          <Button>{t('action')}</Button>
        </ActionForm>
      ) : null}
    </Section>
  );
}
