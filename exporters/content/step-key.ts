import { createHash } from 'node:crypto';
import type { Report } from '../report.ts';

/**
 * By what an issue of a step is known again, whatever its title has become: the same for a step in every report of
 * assessments that follow each other, another for every other team. Twelve hexadecimal digits after `phaseline-`.
 */
export function stepKey({ lineage, questionnaire }: Pick<Report, 'lineage' | 'questionnaire'>, item: string): string {
  const hash = createHash('sha256').update([lineage, questionnaire.id, item].join('\n')).digest('hex');
  return `phaseline-${hash.slice(0, 12)}`;
}
