import { useTranslations } from 'next-intl';
import type { Choice } from '#components/ui/select-field.tsx';
import { workspaceRoles } from '#core/access/viewer.ts';

/** The roles with what they may, the one that most people have first. */
export function useRoleChoices(): readonly Choice[] {
  const t = useTranslations('people.role');
  return [...workspaceRoles].reverse().map((role) => ({ value: role, label: t(`${role}.long`) }));
}
