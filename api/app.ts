import { actions } from './actions.ts';
import { assessments } from './assessments.ts';
import { audit } from './audit.ts';
import { data } from './data.ts';
import { health } from './health.ts';
import { onError } from './on-error.ts';
import { openApiApp } from './open-api-app.ts';
import { problem } from './problem.ts';
import { questionnaires } from './questionnaires.ts';
import { reports } from './reports.ts';
import { sections } from './sections.ts';
import { teams } from './teams.ts';

const routes = openApiApp()
  .route('/', health)
  .route('/', assessments)
  .route('/', actions)
  .route('/', sections)
  .route('/', reports)
  .route('/', questionnaires)
  .route('/', teams)
  .route('/', audit)
  .route('/', data);

/** Everything below /api but what api.ts takes out. */
export const app = openApiApp().route('/api', routes);
app.onError(onError);
app.notFound((c) => problem(c, 'notFound'));
app.doc31('/api/openapi.json', {
  openapi: '3.1.0',
  info: { title: 'Phaseline', version: '1', description: 'Answers and results of assessments, by their links.' },
});
