import { useFormatter, useTranslations } from 'next-intl';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { GroupLinks, type GroupLinksRow } from './group-links.tsx';

interface GroupSectionProps {
  readonly round: string;
  readonly named: boolean;
  readonly rows: readonly GroupLinksRow[];
  /** Of all groups together. `of` null: nobody knows. */
  readonly all: { readonly submitted: number; readonly of: number | null };
  /** To make a link for a group, while there is use for one. */
  readonly addLink: FormAction | null;
}

/** The groups of a round: their links while it runs, and how far each is. */
export function GroupSection({ round, named, rows, all, addLink }: GroupSectionProps) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  return (
    <Section
      id="groups"
      title={t(addLink ? 'links.title' : 'participation.title')}
      aside={t('participation.personalAll', {
        submitted: all.submitted,
        of: all.of === null ? 'none' : format.number(all.of),
      })}
    >
      <p className="mb-4 max-w-[66ch] text-ink-2">
        {addLink ? `${t('links.lead')} ` : ''}
        {t(named ? 'participation.hintNamed' : 'participation.hint')}
      </p>
      <GroupLinks round={round} rows={rows} addLink={addLink} />
    </Section>
  );
}
