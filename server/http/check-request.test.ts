import { describe, expect, it } from 'vitest';
import { checkRequest } from './check-request.ts';

const site = { baseUrl: null, local: true };
const host = '127.0.0.1:3000';
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const action = { 'content-type': 'text/plain', 'next-action': 'x' };

function statusOf(method: string, url: string, headers: Record<string, string>): number {
  return checkRequest({ method, url, headers: { host, ...headers } }, site)?.status ?? 200;
}

const origins = [{}, { origin: `http://${host}` }, { origin: 'https://evil.example' }, { origin: 'null' }] as const;
const fetchSites = [
  {},
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
] as const;
const writes = [
  ['PUT', '/api/assessments/t/answers/q', json],
  ['POST', '/api/assessments/t/sections/s', form],
  ['POST', '/start/x', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['POST', '/a/t/result', action],
] as const;

describe('the origin of a change', () => {
  const cases = writes.flatMap(([method, url, type]) =>
    origins.flatMap((origin) =>
      fetchSites.map((fetchSite) => {
        const own = origin === origins[1] || origin === origins[0];
        const near = [fetchSites[0], fetchSites[1], fetchSites[2]].some((one) => one === fetchSite);
        const said = origin !== origins[0] || fetchSite !== fetchSites[0];
        return { method, url, headers: { ...type, ...origin, ...fetchSite }, status: own && near && said ? 200 : 403 };
      }),
    ),
  );
  it.each(cases)('$method $url with $headers: $status', ({ method, url, headers, status }) => {
    expect(statusOf(method, url, headers)).toBe(status);
  });

  it('may be missing only in JSON with a key, which programs send', () => {
    const key = { 'idempotency-key': 'k' };
    expect(statusOf('PUT', '/api/x', { ...json, ...key })).toBe(200);
    expect(statusOf('POST', '/api/x', { ...form, ...key })).toBe(403);
    expect(statusOf('PUT', '/api/x', { ...json, ...key, origin: 'https://evil.example' })).toBe(403);
  });

  it('does not matter when nothing is changed', () => {
    expect(statusOf('GET', '/', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(200);
  });
});

describe('the head of a request', () => {
  it('has a path, not a whole address', () => {
    expect(statusOf('GET', 'http://evil.example/', {})).toBe(400);
  });

  it('has a path that can be decoded', () => {
    expect(statusOf('GET', '/a/%E0%A4%A', {})).toBe(400);
    expect(statusOf('GET', '/a/%zz', {})).toBe(400);
    expect(statusOf('GET', '/a/%E2%82%AC?q=%zz', {})).toBe(200);
  });

  it('has a path that goes straight to its page', () => {
    for (const url of ['/a/t/answer/x/../s', '/a/./t', '/a/t/..', '/a/t/%2e%2E/s', '/a/t/answer/s.rsc', '/a/t.rsc?x']) {
      expect(statusOf('GET', url, {}), url).toBe(400);
    }
    for (const url of ['/.well-known/x', '/a/t/answer/s..t', '/_next/static/a.b.js', '/a/t?q=../x.rsc']) {
      expect(statusOf('GET', url, {}), url).toBe(200);
    }
  });

  it('names a host that is served', () => {
    expect(statusOf('GET', '/', { host: 'evil.example' })).toBe(421);
  });
});

it('refuses a multipart form whose parts cannot be told apart', () => {
  const own = { origin: `http://${host}` };
  expect(statusOf('POST', '/start/x', { ...own, 'content-type': 'multipart/form-data' })).toBe(400);
  expect(statusOf('POST', '/start/x', { ...own, 'content-type': 'multipart/form-data; boundary=b' })).toBe(200);
});
