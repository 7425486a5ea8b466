import { expect, it } from 'vitest';
import { routePattern } from './route-pattern.ts';

it.each([
  ['/', '/'],
  ['/?q=1', '/'],
  ['/a/abc', '/a/:token'],
  ['/a/abc/answer/people', '/a/:token/answer/:section'],
  ['/api/assessments/abc/answers/team', '/api/assessments/:token/answers/:question'],
  ['/api/assessments/abc/report.pdf', '/api/assessments/:token/report.pdf'],
  ['/_next/static/chunks/1.js', '/_next/*'],
  ['/a/abc/typed-by-somebody', '(other)'],
  ['//a/abc', '(other)'],
  ['/start/platform-engineering/questions', '/start/:questionnaire/questions'],
])('%s is %s', (url, pattern) => {
  expect(routePattern(url)).toBe(pattern);
});
