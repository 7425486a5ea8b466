import { headline } from '../content/headline.ts';
import { planTable } from '../content/plan-table.ts';
import { shorten } from '../content/shorten.ts';
import type { ReportView } from '../report-view.ts';
import { visibleText } from '../visible-text.ts';
import { issueBody, keyMark } from './issue-body.ts';
import { shellQuoted } from './shell-quoted.ts';

/** GitHub takes 256 characters. */
const longestTitle = 250;

/**
 * A script for `sh` and the `gh` command line that makes an issue of each step. Run as it is, it only says what it
 * would do. A step whose key is in an issue already, open or closed, is left alone, so it can be run again.
 */
export function githubIssues(view: ReportView): string {
  const rows = planTable(view).filter(({ horizon }) => horizon !== 'keep');
  const calls = rows.map((row) =>
    [
      'issue',
      row.key,
      row.horizon === 'soon' ? 'next' : row.horizon,
      shellQuoted(shorten(oneLine(row.title), longestTitle)),
      shellQuoted(issueBody(row, view)),
    ].join(' '),
  );
  return [...head(view), ...calls, ...foot(view)].join('\n');
}

function head(view: ReportView): readonly string[] {
  const { t } = view;
  const say = (key: Parameters<typeof said>[1]) => said(view, key);
  return [
    '#!/bin/sh',
    `# ${oneLine(headline(view))}`,
    `# ${oneLine(t('exports.github.about'))}`,
    `# ${oneLine(t('exports.github.usage'))}`,
    'set -eu',
    'create=no',
    'later=no',
    'while [ $# -gt 0 ]; do',
    '  case $1 in',
    '    --create) create=yes ;;',
    '    --later) later=yes ;;',
    '    --repo)',
    `      [ $# -gt 1 ] || { printf '%s\\n' ${say('usage')} >&2; exit 2; }`,
    '      export GH_REPO="$2"',
    '      shift',
    '      ;;',
    `    *) printf '%s\\n' ${say('usage')} >&2; exit 2 ;;`,
    '  esac',
    '  shift',
    'done',
    `command -v gh >/dev/null 2>&1 || { printf '%s\\n' ${say('needed')} >&2; exit 1; }`,
    "known=$(gh issue list --label phaseline --state all --limit 100000 --json body --jq '.[].body')",
    'if [ "$create" = yes ]; then',
    '  gh label create phaseline --force >/dev/null',
    '  for each in now next later; do gh label create "phaseline-$each" --force >/dev/null; done',
    'fi',
    'made=0',
    'issue() {',
    '  if [ "$2" = later ] && [ "$later" = no ]; then return 0; fi',
    '  case $known in',
    `    *"${keyMark} $1 "*) printf '%s %s\\n' ${say('there')} "$3"; return 0 ;;`,
    '  esac',
    '  if [ "$create" = yes ]; then',
    '    printf \'%s\' "$4" | gh issue create --title="$3" --body-file=- --label=phaseline --label="phaseline-$2"',
    '    # GitHub asks for a pause between two of them.',
    '    sleep 1',
    '  else',
    `    printf '%s %s\\n' ${say('would')} "$3"`,
    '  fi',
    '  made=$((made + 1))',
    '}',
  ];
}

function foot(view: ReportView): readonly string[] {
  return [
    'if [ "$create" = yes ]; then',
    `  printf '%s %s\\n' "$made" ${said(view, 'made')}`,
    'else',
    `  printf '%s %s\\n' "$made" ${said(view, 'wouldBeMade')}`,
    'fi',
    '',
  ];
}

function said({ t }: ReportView, key: 'usage' | 'needed' | 'there' | 'would' | 'made' | 'wouldBeMade'): string {
  return shellQuoted(t(`exports.github.${key}`));
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, ' ').trim();
}
