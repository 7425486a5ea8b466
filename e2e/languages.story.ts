import { bilingual as story } from './steps/bilingual.ts';
import { assessmentOf } from './steps/start-assessment.ts';
import { expect, lengthy, type Page } from './story.ts';

const languages = (page: Page) => page.getByRole('group', { name: 'Language of the questionnaire' });
const language = (page: Page, name: string) => languages(page).getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function begin(page: Page) {
  await page.goto('/start/two-languages');
  await page.getByRole('textbox', { name: 'Team' }).fill('Payments');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/answer\/build$/);
}

story(
  'a questionnaire is read, answered and exported in the language that was chosen',
  lengthy,
  async ({ page, accessible }) => {
    await page.goto('/start/two-languages');
    await expect(language(page, 'English')).toHaveAttribute('aria-pressed', 'true');
    await language(page, 'Deutsch').click();
    await expect(language(page, 'Deutsch')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveTitle('Wie wir ausliefern · Phaseline');
    await expect(page.getByText('Nach Zufall')).toBeVisible();
    await expect(page.getByText('Nach Zufall')).toHaveAttribute('lang', 'de');
    await accessible(page);

    await begin(page);
    await expect(heading(page, 'Bauen')).toHaveAttribute('lang', 'de');
    await page.getByRole('radio', { name: 'Eine Maschine' }).check();
    await expect(page.getByRole('group', { name: 'When is it built?' })).toBeVisible();
    await accessible(page);

    await story.step('the page changes its language and keeps what was chosen a moment ago', async () => {
      await page.getByRole('radio', { name: 'Every day' }).check();
      await language(page, 'English').click();
      await expect(heading(page, 'Building')).toBeVisible();
      await expect(page.getByRole('radio', { name: 'A machine' })).toBeChecked();
      await expect(page.getByRole('radio', { name: 'Every day' })).toBeChecked();
      await language(page, 'Deutsch').click();
      await expect(heading(page, 'Bauen')).toBeVisible();
    });

    const address = assessmentOf(page);
    await page.goto(`${address}/answer/ship`);
    await page.getByRole('radio', { name: 'Von Hand' }).check();
    await page.goto(`${address}/review`);
    await expect(page.getByRole('link', { name: 'Ausliefern' })).toBeVisible();
    await language(page, 'English').click();
    await expect(page.getByRole('link', { name: 'Shipping' })).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: 'Submit and see the result' }).click();
    await expect(page).toHaveURL(/\/result$/);
    const score = await page.locator('.text-pair').first().textContent();
    await language(page, 'Deutsch').click();
    await expect(page.getByRole('heading', { name: 'Ein Skript schreiben' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ein Skript schreiben' }).getByText('Skript')).toHaveAttribute(
      'lang',
      'de',
    );
    await expect(page.locator('main')).not.toContainText(/[\u2068\u2069]/);
    await expect(page.locator('.text-pair').first()).toHaveText(score ?? 'no score');
    await accessible(page);

    const report = `/api${address.replace('/a/', '/assessments/')}/report.md`;
    expect(await (await page.request.get(report)).text()).toContain('Eine Maschine');
    const elsewhere = await page.request.get(report, { headers: { cookie: 'language=en' } });
    expect(await elsewhere.text()).toContain('A machine');
    await page.goto('/');
    await expect(page.getByText('Wie wir ausliefern').first()).toBeVisible();
    await page.goto('/start/two-languages/versions');
    await expect(page.getByText('Wie wir ausliefern')).toHaveAttribute('lang', 'de');
  },
);

story('the language of the browser is the first guess', lengthy, async ({ device }) => {
  const page = await device({ locale: 'de-AT' });
  await begin(page);
  await expect(heading(page, 'Bauen')).toBeVisible();
  await language(page, 'English').click();
  await expect(heading(page, 'Building')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Building')).toBeVisible();

  const french = await device({ locale: 'fr' });
  await begin(french);
  await expect(heading(french, 'Building')).toBeVisible();
});

story('on a phone the switch is in the menu, and it works without script', lengthy, async ({ device }) => {
  const page = await device({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto('/start/two-languages');
  await language(page, 'Deutsch').click();
  await expect(page.getByText('Nach Zufall').first()).toBeVisible();
  await begin(page);
  await page.getByRole('radio', { name: 'Jemand von uns' }).check();
  await page.locator('summary', { hasText: 'Bauen' }).click();
  await language(page, 'English').click();
  await expect(heading(page, 'Building')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'One of us' })).toBeChecked();
});
