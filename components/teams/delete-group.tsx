import { useTranslations } from 'next-intl';
import { DeleteForGood } from '#components/ui/delete-for-good.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface DeleteGroupProps {
  readonly group: { readonly id: string; readonly name: string };
  readonly around: {
    readonly people: number;
    readonly rounds: number;
    readonly inTheWay: 'groupsBelow' | 'openRound' | null;
  };
  readonly action: FormAction;
}

/** The end of a group, typed to be sure; or what stands in the way. */
export function DeleteGroup({ group: { id, name }, around, action }: DeleteGroupProps) {
  const t = useTranslations('administration.delete.group');
  const { people, rounds, inTheWay } = around;
  const words = {
    follows: [t('people', { count: people }), t('rounds', { count: rounds }), t('told'), t('audit')],
    ask: t('ask'),
    cancel: t('cancel'),
    label: t('label', { name }),
    action: t('action'),
  };
  return (
    <Section id="delete" title={t('title')}>
      <p className="mb-3 max-w-[66ch]">{inTheWay ? t(`inTheWay.${inTheWay}`) : t('text')}</p>
      {inTheWay ? null : <DeleteForGood words={words} about={{ name: 'group', value: id }} action={action} />}
    </Section>
  );
}
