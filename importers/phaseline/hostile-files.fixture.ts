import { everyType } from './every-type.fixture.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More than five hundred bad files: each must be refused with a reason and its place. Always the same ones. */
export function hostileFiles(): HostileFile[] {
  const texts = [
    ...deep(),
    ...aliases(),
    ...large(),
    ...repeatedKeys(),
    ...wrongNumbers(),
    ...lineEnds(),
    ...missingLines(),
    ...misspelt(),
    ...yamlTricks(),
    ...conditions(),
  ];
  return [...texts.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })), ...encodings()];
}

type Text = readonly [name: string, text: string];

const lines = everyType.split('\n');

/** The sound file with something else for the text of its description. */
const within = (value: string) =>
  everyType.replace('description: Shows what the format can do.', `description: ${value}`);

function deep(): Text[] {
  const openers = {
    bracket: ['[', ']'],
    brace: ['{a: ', '}'],
    dash: ['- ', ''],
    question: ['? ', ''],
    key: ['a: ', ''],
  } as const;
  const sizes = [51, 60, 1000, 10_000, 100_000];
  return Object.entries(openers).flatMap(([name, [open, close]]) =>
    sizes.flatMap((size): Text[] => [
      [`${size} × ${name}`, open.repeat(size)],
      [`${size} × ${name}, closed`, `${open.repeat(size)}x${close.repeat(size)}`],
      [`${size} × ${name} in a sound file`, within(open.repeat(size))],
    ]),
  );
}

/** Each list holds the one before many times. */
function aliases(): Text[] {
  const sizes = [5, 7, 9, 20, 50].flatMap((width) => [4, 6, 8, 12].map((depth) => ({ width, depth })));
  return sizes
    .filter(({ width, depth }) => width ** depth > 150_000)
    .flatMap(({ width, depth }): Text[] => {
      const level = (at: number) =>
        `b${at}: &b${at} [${Array(width)
          .fill(at === 0 ? 'x' : `*b${at - 1} `)
          .join(',')}]`;
      const bomb = Array.from({ length: depth }, (_, at) => level(at)).join('\n');
      return [
        [`a bomb of ${width}^${depth}`, bomb],
        [`a bomb of ${width}^${depth} below a sound file`, `${everyType}${bomb}`],
      ];
    });
}

function large(): Text[] {
  const scalars = [2_000_000, 10_000_000].flatMap((size): Text[] => [
    [`a plain text of ${size}`, within('x'.repeat(size))],
    [`a quoted text of ${size}`, within(`"${'x'.repeat(size)}"`)],
    [`a block of ${size}`, within(`|\n  ${'x\n  '.repeat(size / 4)}`)],
    [`a comment of ${size}`, `#${'x'.repeat(size)}\n${everyType}`],
    [`a key of ${size}`, `${'x'.repeat(size)}: 1\n${everyType}`],
    [`${size} spaces`, `${everyType}${' '.repeat(size)}x`],
    [`${size} line ends`, `${everyType}${'\n'.repeat(size)}x`],
  ]);
  const many = [5_000, 20_000, 100_000].flatMap((count): Text[] => {
    const keys = Array.from({ length: count }, (_, at) => `k${at}: 1`);
    return [
      [`${count} keys`, keys.join('\n')],
      [`${count} keys in a line`, `{${keys.join(', ')}}`],
      [`${count} keys below a sound file`, `${everyType}${keys.join('\n')}`],
      [`${count} keys deep inside`, within(`{${keys.join(', ')}}`)],
      [`one key ${count} times`, 'title: x\n'.repeat(count)],
      [`${count} entries`, `phases: [${'x,'.repeat(count)}]`],
      [`${count} phases`, `phases:\n${'  - title: P\n'.repeat(count)}`],
      [`${count} anchors`, Array.from({ length: count }, (_, at) => `- &a${at} x`).join('\n')],
      [`${count} missing anchors`, '- *a\n'.repeat(count)],
      [`${count} tags`, '- !x y\n'.repeat(count)],
      [`${count} quotes`, '"'.repeat(count)],
      [`${count} percents`, '%a\n'.repeat(count)],
    ];
  });
  return [...scalars, ...many];
}

/** Lines `key: value` on their own, where the next line is not part of the value. */
function simpleLines(): {
  readonly at: number;
  readonly indent: string;
  readonly key: string;
  readonly value: string;
}[] {
  return lines.flatMap((line, at) => {
    const [, indent = '', key = '', value = ''] = /^( *)(\w[\w-]*): (\S.*)$/.exec(line) ?? [];
    return key === '' || value === '|' ? [] : [{ at, indent, key, value }];
  });
}

function withLine(at: number, ...replacement: string[]): string {
  return lines.toSpliced(at, 1, ...replacement).join('\n');
}

function repeatedKeys(): Text[] {
  return simpleLines().map(({ at, key }) => [
    `line ${at + 1} (${key}) twice`,
    withLine(at, lines[at] ?? '', lines[at] ?? ''),
  ]);
}

function wrongNumbers(): Text[] {
  const places = [
    'weight: 2',
    'effort: 2',
    'effort: 5',
    'displayBase: 1',
    'level: 3',
    'share: 2/3',
    'score: 1.5',
    'from: 30',
    'partly: 0.5',
  ];
  const values = ['.nan', 'NaN', '"2"', '1e999', '-.inf', 'two', '[1]', '{ a: 1 }', 'true', '2,5', '0x', '"1/0"'];
  return places.flatMap((place) =>
    values.map(
      (value): Text => [`${value} for ${place}`, everyType.replace(place, `${place.split(':')[0]}: ${value}`)],
    ),
  );
}

function lineEnds(): Text[] {
  const broken = everyType.replace('weight: 2', 'weight: 0');
  return [
    ['a byte order mark before a fault', `\uFEFF${broken}`],
    ['a byte order mark inside', everyType.replace('title:', '\uFEFFtitle:')],
    ['carriage returns only before a fault', broken.replaceAll('\n', '\r')],
    ['Windows line ends before a fault', broken.replaceAll('\n', '\r\n')],
    ['mixed line ends', broken.replaceAll(/\n(?=d)/g, '\r\n')],
    ['other line ends', everyType.replaceAll('\n', '\u2028')],
    ['next lines', everyType.replaceAll('\n', '\u0085')],
    ['a bell', within('"\\a"')],
    ['NUL', everyType.replace('Every type', 'Every\0type')],
    ['an escaped NUL', within('"\\0"')],
    ['half a pair', within('"\\ud800"')],
    ['form feeds', everyType.replaceAll('\n', '\f\n')],
    ['tabs', everyType.replaceAll('  ', '\t')],
  ];
}

/** Without a line that must be there. */
function missingLines(): Text[] {
  const needed = [
    'id',
    'version',
    'title',
    'text',
    'type',
    'why',
    'how',
    'dimension',
    'leads',
    'effort',
    'unit',
    'better',
    'points',
  ];
  return simpleLines()
    .filter(({ key }) => needed.includes(key))
    .map(({ at, key }) => [`no ${key} in line ${at + 1}`, withLine(at)]);
}

function misspelt(): Text[] {
  return simpleLines().flatMap(({ at, indent, key, value }): Text[] => [
    [`${key}x in line ${at + 1}`, withLine(at, `${indent}${key}x: ${value}`)],
    at % 2 === 0
      ? [`a list for ${key} in line ${at + 1}`, withLine(at, `${indent}${key}: [[${JSON.stringify(value)}]]`)]
      : [`nothing for ${key} in line ${at + 1}`, withLine(at, `${indent}${key}:`)],
  ]);
}

function yamlTricks(): Text[] {
  const values = [
    '!!binary aGk=',
    '!!set {a, b}',
    '!!js/function x',
    '!x y',
    '*nowhere',
    '&a [*a]',
    '{a: b',
    '[a',
    '"a',
    "'a",
    '@a',
    '`a',
    '%a',
    '}',
    ']',
    '? a',
    '- a',
    '{[a]: b}',
    '{? {a: b} : c}',
    '<<: *x',
    '!!str',
    '&a &b c',
    '2001-01-01: x: y',
  ];
  return [
    ...values.map((value): Text => [`description: ${value}`, within(value)]),
    ['two documents', `${everyType}---\n${everyType}`],
    ['a document end', `${everyType}...\nx`],
    ['a prototype', `${everyType}__proto__: { a: 1 }\n`],
    ['a constructor', `${everyType}constructor: { prototype: { a: 1 } }\n`],
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['a word', 'questionnaire'],
    ['JSON without an end', '{"id": "a", "phases": ['],
    ['JSON with NaN', '{"id": "a", "weight": NaN, }'],
    ['HTML', '<!DOCTYPE html><html><body>Not found</body></html>'],
    ['a spreadsheet', 'question;0;1;2\n"a;b";c;d;e\n'],
  ];
}

function conditions(): Text[] {
  const shown = (text: string) => everyType.replace('help: Think of last month.', `showIf: ${JSON.stringify(text)}`);
  const long = (part: string, times: number, join: string) => Array(times).fill(part).join(join);
  const texts = [
    '(',
    `${'('.repeat(900)}a${')'.repeat(900)}`,
    '!'.repeat(1900),
    long('a = 1', 200, ' or '),
    long('a', 900, ' '),
    'team = 1',
    '= 1',
    'a ==== b',
    '__proto__ = 1',
    '\u202e = 1',
    'a = 1; b',
    '$a = 1',
    'constructor is answered',
    'x'.repeat(5000),
  ];
  return texts.map((text) => [`showIf: ${text.slice(0, 20)}`, shown(text)]);
}

function encodings(): HostileFile[] {
  const bytes = new TextEncoder().encode(everyType);
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${everyType}`, 'utf16le'));
  const latin = Uint8Array.from(Buffer.from(everyType.replace('Every', 'Évery'), 'latin1'));
  const broken = {
    'an end of a character': [0x80],
    'half a character': [0xc3],
    'too long a form': [0xc0, 0x80],
    'a surrogate': [0xed, 0xa0, 0x80],
    'beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
    'no byte of UTF-8': [0xff],
  };
  return [
    { name: 'UTF-16, little end first', bytes: utf16 },
    { name: 'UTF-16, big end first', bytes: Uint8Array.from(Buffer.from(utf16).swap16()) },
    { name: 'UTF-16 without a mark', bytes: utf16.slice(2) },
    { name: 'Latin-1', bytes: latin },
    { name: 'random bytes', bytes: Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256) },
    { name: 'a picture', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    ...Object.entries(broken).flatMap(([name, wrong]) =>
      [0, 100, 2000, bytes.length].map((at) => ({
        name: `${name} at ${at}`,
        bytes: Uint8Array.from([...bytes.slice(0, at), ...wrong, ...bytes.slice(at)]),
      })),
    ),
  ];
}
