import { bilingual } from './steps/bilingual.ts';
import { put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

/** The page as it is sent, without what is new in every reply. */
async function source(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  return html.replaceAll(/ nonce="[^"]*"/g, '');
}

/** A query keeps a page from being shared: it is rendered for the one who asks. */
const rendered = (page: Page) => source(page, `${page.url()}?own`);

story('who opens a section after others gets the same page as if it were made for them', async ({ page, device }) => {
  await startAssessment(page, 'Nobody else’s name');
  const others = assessmentOf(page);
  const mine = await device();
  await startAssessment(mine, '<Team> & "friends" \uE000');
  const shared = await source(mine, mine.url());
  expect(shared).toBe(await rendered(mine));
  expect(shared).not.toContain(others);
  expect(shared).not.toContain('Nobody else');
  expect(shared).not.toContain('data-shared');
  await expect(mine).toHaveTitle('Platform team and ownership · <Team> & "friends" \uE000 · Phaseline');

  await story.step('also in another theme', async () => {
    for (const each of [page, mine]) {
      await each.context().addCookies([{ name: 'theme', value: 'dark', url: each.url() }]);
      expect(await source(each, each.url())).toBe(await rendered(each));
      await each.context().clearCookies({ name: 'theme' });
    }
  });

  await story.step('and nobody sees what another has answered', async () => {
    await put(mine, 'platform-team', { kind: 'phase', phase: 2 }, { comment: 'only for us' });
    const answered = await source(mine, mine.url());
    expect(answered).toContain('only for us');
    expect(answered).toBe(await rendered(mine));
    const elsewhere = await source(page, page.url());
    expect(elsewhere).not.toContain('only for us');
    expect(elsewhere).toBe(await rendered(page));
    const next = mine.url().replace('/ownership', '/feedback');
    expect(await source(mine, next)).toBe(await source(mine, `${next}?own`));
  });
});

bilingual('nobody gets the page in the language of another', lengthy, async ({ device }) => {
  const readers = [await device({ locale: 'en' }), await device({ locale: 'de' })] as const;
  for (const page of readers) {
    await page.goto('/start/two-languages');
    await page.getByRole('textbox', { name: 'Team' }).fill('Payments');
    await page.getByRole('button', { name: 'Start answering' }).click();
    await expect(page).toHaveURL(/\/answer\/build$/);
  }
  const accept = (page: Page, language: string) =>
    page.request.get(page.url(), { headers: { 'accept-language': language } }).then((reply) => reply.text());
  for (const page of readers) {
    expect(await accept(page, 'en')).toContain('Building');
    expect(await accept(page, 'de')).toContain('Bauen');
    await page.context().addCookies([{ name: 'language', value: 'de', url: page.url() }]);
    expect(await source(page, page.url())).toBe(await rendered(page));
    await page.context().addCookies([{ name: 'language', value: 'en', url: page.url() }]);
    expect(await source(page, page.url())).toBe(await rendered(page));
  }
});
