import { describe, expect, test } from 'vitest';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { sentencesIn } from '#server/sentences.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { hostile } from './hostile.fixture.ts';
import { markdownReport } from './markdown-report.ts';

const states = everyState();
const markdown = (name: keyof typeof states) => {
  const report = states[name];
  if (!report) throw new Error(`no state ${name}`);
  return markdownReport(viewOf(report, sentencesIn('en-GB')));
};
/** What a reader would take for markup: every escaped character is gone. */
const bare = (text: string) => text.replaceAll(/\\[\\`*_[\]<>|~&$#+\-=:.)@]/g, '');

describe.each(Object.entries(states))('a report of the state %s', (_, report) => {
  const text = markdownReport(viewOf(report, sentencesIn('en-GB')));

  test('has its chapters in order, each question and each step', () => {
    const chapters = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(chapters).toHaveLength(6);
    expect(chapters.slice(-2)).toEqual(['All answers', 'About this report']);
    expect(text.match(/^# /gm)).toHaveLength(1);
    const { now, soon, later } = report.plan;
    const steps = [now, soon, later].reduce((sum, { items }) => sum + items.length, 0);
    expect(text.match(/^- \[ \] /gm) ?? []).toHaveLength(steps);
    for (const { id, text: question } of questionsOf(report.questionnaire)) {
      if (report.asked.has(id)) expect(text).toContain(`**${question}**`);
    }
  });

  test('has no HTML and tables without holes', () => {
    expect(bare(text)).not.toMatch(/<(?!https?:)/);
    const tables = text.split('\n\n').filter((block) => block.startsWith('| '));
    for (const table of tables) {
      const widths = table.split('\n').map((line) => bare(line).split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

test('says why, what changed, and what was not asked', () => {
  expect(markdown('previous')).toContain('since 4 May 2026');
  expect(markdown('otherQuestions')).toContain('with other questions');
  expect(markdown('firstLook')).toContain('> **First look only.**');
  expect(markdown('mixed')).toContain('Does not apply: We have no customers outside of the company.');
  expect(markdown('mixed')).toMatch(/\*Best single step\*/);
  expect(markdown('last')).toMatch(/^### Keep phase\s3$/m);
});

test('says what the round aims at', () => {
  const report = makeReport({ answer: (question) => worth(question, 1) });
  const targets = new Map([...report.plan.targets.keys()].map((id) => [id, { phase: 3, set: 'byRound' } as const]));
  const text = markdownReport(viewOf({ ...report, plan: { ...report.plan, targets } }, sentencesIn('en-GB')));
  expect(text).toMatch(/Target of the round for every dimension: phase\s3\./);
  expect(text).not.toContain('has set none');
});

test('nothing that a person typed becomes markup', () => {
  const report = makeReport({
    team: hostile.map(([typed]) => typed).join(' '),
    answer: (question, index) =>
      index % 2 === 0
        ? { kind: 'notApplicable', reason: hostile[index % hostile.length]?.[0] ?? '' }
        : worth(question, 1),
    note: (_, index) => ({
      comment: hostile.map(([typed]) => typed).join('\n'),
      link: index === 0 ? 'javascript:1' : '',
    }),
  });
  const plain = makeReport({
    answer: (question, index) => (index % 2 === 0 ? { kind: 'notApplicable', reason: 'x' } : worth(question, 1)),
  });
  const marks = (of: typeof report) => {
    const written = markdownReport(viewOf(of, sentencesIn('en-GB')));
    const text = bare(written);
    return {
      headings: text.match(/^#+ /gm)?.length,
      tasks: text.match(/^- \[ \]/gm)?.length,
      links: text.match(/\]\(/g)?.length,
      html: text.match(/<(?!https)/g)?.length,
      insideQuotes: written.match(/^> (?:[#>+*-]|\d+[.)]\s|```|===)/gm)?.length,
    };
  };
  expect(marks(report)).toEqual(marks(plain));
});
