const patterns = [
  '/',
  '/help',
  '/sign-in',
  '/sign-in/refused',
  '/sign-in/with/:provider',
  '/sign-in/callback/:provider',
  '/set-up/:token',
  '/join/:token',
  '/reset/:token',
  '/profile',
  '/people',
  '/people/:person',
  '/start/:questionnaire',
  '/start/:questionnaire/questions',
  '/start/:questionnaire/versions',
  '/a/:token',
  '/a/:token/answer/:section',
  '/a/:token/review',
  '/a/:token/result',
  '/a/:token/settings',
  '/a/:token/upgrade',
  '/api/healthz',
  '/api/questionnaires',
  '/api/questionnaires/:questionnaire/versions',
  '/api/questionnaires/:questionnaire/versions/:hash',
  '/api/openapi.json',
  '/api/assessments/:token/answers/:question',
  '/api/assessments/:token/sections/:section',
  '/api/assessments/:token/result',
  '/api/assessments/:token/forecast',
  '/api/assessments/:token/report.pdf',
  '/api/assessments/:token/report.md',
  '/api/assessments/:token/report.pptx',
  '/api/assessments/:token/report.xlsx',
  '/api/assessments/:token/report.json',
  '/api/assessments/:token/plan.csv',
  '/api/assessments/:token/jira.csv',
  '/api/assessments/:token/github-issues.sh',
].map((pattern) => ({ pattern, parts: pattern.split('/') }));

/** The route of an address, for the log: never a token, a query or anything else that somebody typed. */
export function routePattern(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (path.startsWith('/_next/')) return '/_next/*';
  const parts = path.split('/');
  const matches = (wanted: readonly string[]) =>
    wanted.length === parts.length && wanted.every((part, i) => part.startsWith(':') || part === parts[i]);
  return patterns.find((one) => matches(one.parts))?.pattern ?? '(other)';
}
