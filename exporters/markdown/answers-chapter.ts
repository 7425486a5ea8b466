import { type AnswerLine, answerGroups } from '../content/answer-lines.ts';
import { signText } from '../content/sign-text.ts';
import type { ReportView } from '../report-view.ts';
import { escapeLines, escapeMarkdown, linkTarget } from './escape-markdown.ts';

/** Every question that was asked, with what was said to it. */
export function answersChapter(view: ReportView): readonly string[] {
  return [
    `## ${view.t('report.answers.title')}`,
    '',
    ...answerGroups(view).flatMap(({ title, lines }) => [
      `### ${escapeMarkdown(title)}`,
      '',
      ...lines.flatMap((line) => answerLines(line, view)),
    ]),
  ];
}

function answerLines({ question, answer, sign, comment, link }: AnswerLine, view: ReportView): readonly string[] {
  const { t } = view;
  const target = linkTarget(link);
  const address = target ? `[${escapeMarkdown(link)}](${target})` : escapeMarkdown(link);
  return [
    `**${escapeMarkdown(question)}**`,
    '',
    ...broken(escapeLines(answer)),
    '',
    `*${escapeMarkdown(signText(sign, view))}*`,
    '',
    ...(comment === '' ? [] : [`${t('report.answers.comment')}:`, '', ...quoted(comment), '']),
    ...(link === '' ? [] : [`${t('report.answers.link')}: ${address}`, '']),
  ];
}

/** A backslash at the end of a line keeps its break; an empty line is a new paragraph by itself. */
function broken(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line));
}

function quoted(text: string): readonly string[] {
  return broken(escapeLines(text)).map((line) => `> ${line}`.trimEnd());
}
