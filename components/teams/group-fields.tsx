import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import type { Choice } from '#components/ui/select-field.tsx';

interface GroupFieldsProps {
  /** What it may stand below: id and path. */
  readonly parents: readonly Choice[];
  readonly name?: string;
  readonly parent?: string;
  readonly tags?: string;
}

/** What a group is called, where it stands, and its tags: the same when it is made and when it is changed. */
export function GroupFields({ parents, name = '', parent = '', tags = '' }: GroupFieldsProps) {
  const t = useTranslations('teams.fields');
  return (
    <>
      <ActionField id="name" name="name" label={t('name')} defaultValue={name} maxLength={80} required />
      <ActionSelect
        id="parent"
        name="parent"
        label={t('parent')}
        defaultValue={parent}
        choices={[{ value: '', label: t('top') }, ...parents]}
      />
      <ActionField id="tags" name="tags" label={t('tags')} hint={t('tagsHint')} defaultValue={tags} maxLength={600} />
    </>
  );
}
