import type { SettingFault } from './setting-fault.ts';

/** Variables that say something only together. */
const together = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD_FILE'],
  ['SMTP_URL', 'MAIL_FROM'],
] as const;

/** What is wrong with variables that are fine by themselves. */
export function togetherFaults(set: Readonly<Record<string, string | undefined>>): readonly SettingFault[] {
  const halves = together.flatMap(([one, other]) => {
    if ((set[one] === undefined) === (set[other] === undefined)) return [];
    const [given, missing] = set[one] === undefined ? [other, one] : [one, other];
    return { name: missing, sentence: `${missing} is not set, but ${given} is. Set both, or none of them.` };
  });
  if (set.DATABASE_FILE === undefined || set.DATABASE_URL === undefined) return halves;
  const sentence =
    'DATABASE_FILE and DATABASE_URL are both set, and the data can be in one place only. Remove one of them.';
  return [{ name: 'DATABASE_URL', sentence }, ...halves];
}
