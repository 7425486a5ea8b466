import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface ArchiveProps {
  readonly group: string;
  readonly name: string;
  readonly archived: boolean;
  /** Groups below that go along. */
  readonly below: number;
  readonly actions: { readonly archive: FormAction; readonly restore: FormAction };
}

/** Out of the way and back again: nothing is lost, so it is not asked twice. */
export function Archive({ group, name, archived, below, actions }: ArchiveProps) {
  const t = useTranslations('teams.archive');
  return (
    <Section id="archive" title={t(archived ? 'restoreTitle' : 'title')}>
      <p className="max-w-[66ch]">{t(archived ? 'restoreText' : 'text', { name, below })}</p>
      <ActionForm action={archived ? actions.restore : actions.archive} className="mt-3">
        <input type="hidden" name="group" value={group} />
        <Button>{t(archived ? 'restore' : 'action')}</Button>
      </ActionForm>
    </Section>
  );
}
