import { expect, type Page } from '../story.ts';
import { assessmentOf } from './start-assessment.ts';

type Saying = { readonly kind: 'phase'; readonly phase: number } | { readonly kind: 'unknown' };

/** Saves an answer as a program would, past the page. */
export function put(page: Page, question: string, answer: Saying, more: { comment?: string; seen?: number } = {}) {
  const { comment = '', seen = 0 } = more;
  return page.request.put(`/api${assessmentOf(page).replace('/a/', '/assessments/')}/answers/${question}`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { answer, comment, link: '', seen },
  });
}

/** The ten questions of the first look. */
const firstLook = [
  'platform-team',
  'stakeholder-needs',
  'roadmap',
  'reason-to-use',
  'environments',
  'rules-in-workflow',
  'api-design',
  'find-api',
  'root-cause',
  'metrics-collection',
];

/** The first look with a phase for each question, submitted; ends on its result. */
export async function finishFirstLook(
  page: Page,
  phaseOf: (index: number) => number,
  beforeSubmit: () => Promise<void> = async () => {},
) {
  const replies = await Promise.all(
    firstLook.map((question, index) => put(page, question, { kind: 'phase', phase: phaseOf(index) })),
  );
  expect(replies.map((reply) => reply.status())).toEqual(firstLook.map(() => 200));
  await page.goto(`${assessmentOf(page)}/review`);
  await beforeSubmit();
  await page.getByRole('button', { name: 'Submit and see the result' }).click();
  await expect(page).toHaveURL(/\/result$/);
}
