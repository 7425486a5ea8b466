import type { Reference } from '#core/questionnaire/questionnaire.ts';
import { parseMarkdown } from '#core/text/markdown.ts';
import { type AnswerLine, answerGroups, openedGroups } from '../content/answer-lines.ts';
import { signText } from '../content/sign-text.ts';
import type { ReportView } from '../report-view.ts';
import { markdownBlocks } from './blocks.ts';
import { escapeLines, escapeMarkdown, linkTarget } from './escape-markdown.ts';

/** Every question with what was said to it. */
export function answersChapter(view: ReportView): readonly string[] {
  return [
    `## ${view.t('report.answers.title')}`,
    '',
    ...answerGroups(view).flatMap(({ title, lines }) => [
      `### ${escapeMarkdown(title)}`,
      '',
      ...lines.flatMap((line, index) => [
        ...openedGroups(line, lines[index - 1]).flatMap((group) => [`#### ${escapeMarkdown(group.title)}`, '']),
        ...answerLines(line, view),
      ]),
    ]),
  ];
}

function answerLines(line: AnswerLine, view: ReportView): readonly string[] {
  const { question, answer, sign, options, references, tags, comment, link } = line;
  const { t } = view;
  return [
    `**${escapeMarkdown(question)}**`,
    '',
    ...broken(escapeLines(answer)),
    '',
    `*${escapeMarkdown(signText(sign, view))}*`,
    '',
    ...options.flatMap(({ title, description, links }) => [
      ...(description === ''
        ? []
        : [
            ...(options.length > 1 ? [`**${escapeMarkdown(title)}**`, ''] : []),
            ...markdownBlocks(parseMarkdown(description)),
            '',
          ]),
      ...links.flatMap((each) => [`- ${linked(each)}`]),
      ...(links.length > 0 ? [''] : []),
    ]),
    ...(references.length === 0
      ? []
      : [`${t('report.answers.references')}: ${references.map(linked).join(' · ')}`, '']),
    ...(tags.length === 0 ? [] : [`${t('report.answers.tags')}: ${escapeMarkdown(tags.join(' · '))}`, '']),
    ...(comment === '' ? [] : [`${t('report.answers.comment')}:`, '', ...quoted(comment), '']),
    ...(link === '' ? [] : [`${t('report.answers.link')}: ${linked({ title: link, url: link })}`, '']),
  ];
}

function linked({ title, url = '' }: Reference): string {
  const target = linkTarget(url);
  return target ? `[${escapeMarkdown(title)}](${target})` : escapeMarkdown(title);
}

/** A backslash at the end of a line keeps its break; an empty line is a new paragraph by itself. */
function broken(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line));
}

function quoted(text: string): readonly string[] {
  return broken(escapeLines(text)).map((line) => `> ${line}`.trimEnd());
}
