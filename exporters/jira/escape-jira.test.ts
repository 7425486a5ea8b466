import { expect, test } from 'vitest';
import { escapeJira } from './escape-jira.ts';

test.each([
  ['Name an owner', 'Name an owner'],
  ['*bold* and _soft_', String.raw`\*bold\* and \_soft\_`],
  ['{code}rm{code}', String.raw`\{code\}rm\{code\}`],
  ['[text|https://example.org]', String.raw`\[text\|https://example.org\]`],
  ['[~somebody] @here', String.raw`\[\~somebody\] \@here`],
  ['!image.png!', String.raw`\!image.png\!`],
  ['a -struck- word, well-known', String.raw`a \-struck- word, well-known`],
  [
    '- item\n# number\nh1. title\nbq. quote',
    `${String.raw`\- item`}\n${String.raw`\# number`}\nh1\\. title\nbq\\. quote`,
  ],
  ['??cited??', String.raw`\??cited\??`],
  ['a\\\\b', 'a&#92;&#92;b'],
  ['line \u202E reversed\u0000', 'line  reversed'],
])('%j is shown as it is', (typed, escaped) => {
  expect(escapeJira(typed)).toBe(escaped);
});
