import fc from 'fast-check';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { pseudoMessage, pseudoMessages } from './pseudo-messages.ts';

describe('pseudoMessage', () => {
  it.each([
    ['Save', '⟦Šáṽé õ⟧'],
    ['n/a', '⟦ñ/á⟧'],
    ['{title} {version}', '⟦{title} {version}⟧'],
    ['Up to {max, number} of 5', '⟦Úṕ ťó {max, number} óƒ ５ õõ⟧'],
    ['<b>{change}</b> since', '⟦<b>{change}</b> šíñçé õ⟧'],
    [
      '{count, plural, =0 {none} one {# day} other {# days}}',
      '⟦{count, plural, =0 {ñóñé} one {# đáý} other {# đáýš}} õ⟧',
    ],
    ['{s, select, all {all} other {{percent}}}', '⟦{s, select, all {áļļ} other {{percent}}} õ⟧'],
    ["It''s '{x}'", "⟦Íť''š '{x}' õ⟧"],
  ])('%s', (message, pseudo) => {
    expect(pseudoMessage(message)).toBe(pseudo);
  });

  it('refuses what is no message', () => {
    expect(() => pseudoMessage('Open {count, plural, one {# day}')).toThrow('not a message: Open {count');
  });

  it('leaves arguments, branches and tags as they are', () => {
    fc.assert(
      fc.property(message(), fc.nat(3), fc.constantFrom('near', 'far'), (english, count, span) => {
        const said = (text: string) => shapeOf(text, { count, span });
        expect(said(pseudoMessage(english))).toEqual(said(english));
      }),
    );
  });
});

it('pseudoMessages keeps the keys', () => {
  expect(pseudoMessages({ a: 'No', b: { c: 'Yes' } })).toEqual({ a: '⟦Ñó⟧', b: { c: '⟦Ýéš õ⟧' } });
});

/** What formatting makes of a message, without the words: its arguments and tags, in order, by the chosen branches. */
function shapeOf(text: string, values: { count: number; span: string }): string[] {
  const t = createTranslator({ locale: 'en', messages: { text } });
  const marked = t.markup('text', { ...values, name: '«name»', b: (chunks) => `«b»${chunks}«/b»` });
  return marked.match(/«[^»]*»|\d/g) ?? [];
}

/** Any message of the syntax that ours use. */
function message(): fc.Arbitrary<string> {
  const words = fc.constantFrom('Open ', 'and so on', '–', 'Ready.', '’');
  const { tree } = fc.letrec<{ tree: string; part: string }>((tie) => ({
    tree: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      fc.constantFrom('{name}', '{count, number}'),
      tie('tree').map((inner) => `<b>${inner}</b>`),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([one, other]) => `{count, plural, =0 {${one}} one {# ${one}} other {# ${other}}}`),
      fc.tuple(tie('tree'), tie('tree')).map(([near, other]) => `{span, select, near {${near}} other {${other}}}`),
    ),
  }));
  return tree;
}
