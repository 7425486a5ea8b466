import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test('a path of this site stays as it is', () => {
  for (const path of ['/', '/teams', '/teams/1?note=changed#members', '/rounds?q=a%20b']) {
    expect(ownPath(path)).toBe(path);
  }
});

test('everything else leads to the start page', () => {
  const others = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/x/..//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'teams',
    '',
    '/api/auth/signout',
    `/${'x'.repeat(1000)}`,
    undefined,
    ['/teams'],
  ];
  for (const other of others) expect(ownPath(other), String(other)).toBe('/');
});
