import { useTranslations } from 'next-intl';
import { DeleteForGood } from '#components/ui/delete-for-good.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface DeletePersonProps {
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly around: { readonly groups: number; readonly assessments: number };
  readonly action: FormAction;
}

/** The end of a person here, typed to be sure. */
export function DeletePerson({ person: { id, name, address }, around, action }: DeletePersonProps) {
  const t = useTranslations('administration.delete.person');
  const words = {
    follows: [
      t('account', { name }),
      t('groups', { count: around.groups }),
      t('answers'),
      t('told'),
      t('assessments', { count: around.assessments }),
      t('audit'),
    ],
    ask: t('ask'),
    cancel: t('cancel'),
    label: t('label', { address }),
    action: t('action'),
  };
  return (
    <Section id="delete" title={t('title')}>
      <p className="mb-3 max-w-[66ch]">{t('text')}</p>
      <DeleteForGood words={words} about={{ name: 'person', value: id }} action={action} />
    </Section>
  );
}
