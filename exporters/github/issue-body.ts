import { identityOf } from '../content/identity.ts';
import type { PlanRow } from '../content/plan-table.ts';
import { shorten } from '../content/shorten.ts';
import { markdownBlocks } from '../markdown/blocks.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import type { ReportView } from '../report-view.ts';

/** GitHub takes 65,536 characters. */
const longest = 60_000;

/** What the script looks for in the issues that are there. */
export const keyMark = 'phaseline-key:';

/** The text of an issue: why, how and the rest of the step, where it comes from, and its key, which does not show. */
export function issueBody(row: PlanRow, view: ReportView): string {
  const { t } = view;
  const about = identityOf(view);
  const facts = row.line
    ? [...row.line.facts, t('report.plan.facts', { gain: row.line.gain, effort: row.line.effort }), ...row.tags]
    : [];
  const text = [
    escapeMarkdown(row.why),
    '',
    escapeMarkdown([row.horizonTitle, ...facts].join(' · ')),
    '',
    ...(row.line?.parts ?? []).flatMap(({ title, blocks }) => [
      `### ${escapeMarkdown(title)}`,
      '',
      ...markdownBlocks(blocks),
      '',
    ]),
    `### ${t('exports.from')}`,
    '',
    ...[about.title, about.subject, ...about.reason, about.facts.join(' · '), ...about.attribution].flatMap((line) => [
      escapeMarkdown(line),
      '',
    ]),
  ].join('\n');
  // The key comes first: whatever is cut off, it is not.
  return `<!-- ${keyMark} ${row.key} -->\n\n${shorten(text, longest)}\n`;
}
