import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('parseMarkdown', () => {
  it('reads paragraphs, joining their lines', () => {
    expect(parseMarkdown('One\ntwo.\n\n\r\nThree.\n')).toEqual([
      { kind: 'paragraph', inlines: [text('One two.')] },
      { kind: 'paragraph', inlines: [text('Three.')] },
    ]);
  });

  it('reads lists, also with wrapped items and blank lines between them', () => {
    expect(parseMarkdown('Do:\n1. First\n   goes on\n\n2) Second\n- Dot\n* Star\nAlso star')).toEqual([
      { kind: 'paragraph', inlines: [text('Do:')] },
      { kind: 'list', ordered: true, items: [[text('First goes on')], [text('Second')]] },
      { kind: 'list', ordered: false, items: [[text('Dot')], [text('Star Also star')]] },
    ]);
  });

  it('ends a list at a paragraph behind a blank line', () => {
    expect(parseMarkdown('- a\n\nb').map((block) => block.kind)).toEqual(['list', 'paragraph']);
  });

  it('reads bold, code and links', () => {
    expect(parseMarkdown('A **b** and `c` at [d](https://example.org/x)')).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          text('A '),
          { kind: 'strong', text: 'b' },
          text(' and '),
          { kind: 'code', text: 'c' },
          text(' at '),
          { kind: 'link', text: 'd', url: 'https://example.org/x' },
        ],
      },
    ]);
  });

  it('reads italics, and takes stars between spaces for what they are', () => {
    expect(parseMarkdown('*Now*, and **then** *later on*: 2 * 3*4 = 24')).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'emphasis', text: 'Now' },
          text(', and '),
          { kind: 'strong', text: 'then' },
          text(' '),
          { kind: 'emphasis', text: 'later on' },
          text(': 2 * 3*4 = 24'),
        ],
      },
    ]);
  });

  it('takes the innermost brackets of a link', () => {
    expect(parseMarkdown('[see [here](https://example.org)')).toEqual([
      { kind: 'paragraph', inlines: [text('[see '), { kind: 'link', text: 'here', url: 'https://example.org' }] },
    ]);
  });

  it.each(['[', '*', '**', '`', '[a](', '**a ', '*a ', '[a](https://x', '- ', '1. ', '*` [', ' '])(
    'reads 100,000 characters of %j in no time',
    (part) => {
      const source = part.repeat(100_000 / part.length);
      const start = process.cpuUsage();
      parseMarkdown(source);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(200);
    },
  );

  it('leaves HTML, images of other schemes and script links as text', () => {
    for (const source of [
      '<b onclick="x()">hi</b>',
      '[x](javascript:alert(1))',
      '[x](data:text/html,y)',
      '2 * 3 * 4',
    ]) {
      expect(parseMarkdown(source)).toEqual([{ kind: 'paragraph', inlines: [text(source)] }]);
    }
  });

  it('reads nothing from nothing', () => {
    expect(parseMarkdown(' \n')).toEqual([]);
  });
});
