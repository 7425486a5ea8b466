import { describe, expect, test } from 'vitest';
import { contentDisposition, fileName } from './file-name.ts';

const named = (team: string) => fileName(team, 'platform-engineering', '2026-11-20', 'pdf');
const rest = '-platform-engineering-2026-11-20.pdf';

describe('the name of a download', () => {
  test.each([
    ['Team Payments', 'team-payments', 'team-payments'],
    ['Équipe Zürich', 'equipe-zurich', 'équipe-zürich'],
    ['../../etc/passwd', 'etc-passwd', 'etc-passwd'],
    ['..\\..\\C:\\con', 'c-con', 'c-con'],
    ['a"; filename="b.exe', 'a-filename-b-exe', 'a-filename-b-exe'],
    ['a\r\nX-Header: b', 'a-x-header-b', 'a-x-header-b'],
    ['100 % & co', '100-co', '100-co'],
    ['فريق المدفوعات', 'team', 'فريق-المدفوعات'],
    ['支付团队 2', '2', '支付团队-2'],
    ['🚀🚀', 'team', 'team'],
    ['', 'team', 'team'],
    ['---', 'team', 'team'],
    ['\uD83D', 'team', 'team'],
  ])('%j', (team, ascii, full) => {
    expect(named(team)).toEqual({ ascii: ascii + rest, full: full + rest });
  });

  test('a very long team keeps the rest of the name', () => {
    const { ascii, full } = named('😀 𝕏'.repeat(3000) + 'x'.repeat(5000));
    expect(ascii.endsWith(rest)).toBe(true);
    expect([...full].length).toBeLessThanOrEqual(60 + rest.length);
    expect(full.isWellFormed()).toBe(true);
  });
});

describe('the header', () => {
  test('has one name where ASCII is enough', () => {
    expect(contentDisposition({ ascii: 'a-b.pdf', full: 'a-b.pdf' })).toBe('attachment; filename="a-b.pdf"');
  });

  test('has the full name percent-encoded beside it where not', () => {
    expect(contentDisposition({ ascii: 'team.pdf', full: 'é’(*).pdf' })).toBe(
      `attachment; filename="team.pdf"; filename*=UTF-8''%C3%A9%E2%80%99%28%2A%29.pdf`,
    );
  });
});
