import { accountStory, administrator, setUpAdministrator, setUpLink, signIn } from './steps/accounts.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { story as anyStory, expect, lengthy } from './story.ts';

// Set up once and for all: each story has an app of its own.
const story = anyStory.extend<{ baseURL: string }>({
  baseURL: async ({ ownApp }, use) => use(ownApp.url),
});

story(
  'tried without an account, then set up: what was there is taken over',
  async ({ page, ownApp, device, accessible, allowErrors }) => {
    allowErrors(/status of 404/);
    await page.goto('/');
    await expect(page.getByText('Nobody has set this up yet')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCount(0);
    await startAssessment(page, 'Orders', 'First look');
    const link = assessmentOf(page);

    await page.goto(setUpLink(ownApp));
    await accessible(page);
    await setUpAdministrator(page, ownApp);
    await expect(page.getByRole('button', { name: 'Account of Ada Example' })).toBeVisible();
    await expect(page.getByText('Nobody has set this up yet')).toHaveCount(0);
    expect(ownApp.output()).not.toMatch(/"[^"\n]*\/set-up\/[\w-]{43}/);

    // The administrator finds it on another device, and the link goes on working for everybody.
    const other = await device();
    await signIn(other);
    await expect(other.getByRole('button', { name: 'More for Orders' })).toBeVisible();
    const guest = await device();
    await guest.goto(link);
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();

    await guest.goto(setUpLink(ownApp));
    await expect(guest.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
    await guest.goto('/start/platform-engineering');
    await expect(guest).toHaveURL('/sign-in?next=%2Fstart%2Fplatform-engineering');
    await accessible(guest);
  },
);

accountStory(
  'signing in without JavaScript keeps what was typed, says no in one way, and goes on',
  lengthy,
  async ({ page, device }) => {
    await signIn(page);
    const plain = await device({ javaScriptEnabled: false });
    await plain.goto('/sign-in?next=/help');
    const tryIt = async (address: string, password: string) => {
      await plain.getByLabel('E-mail address').fill(address);
      await plain.getByLabel('Password', { exact: true }).fill(password);
      await plain.getByRole('button', { name: 'Sign in' }).click();
    };
    const answers = [];
    for (const address of [administrator.address, 'nobody@example.org']) {
      await tryIt(address, 'not the password');
      answers.push(await plain.getByRole('alert').first().textContent());
      await expect(plain.getByLabel('E-mail address')).toHaveValue(address);
      await expect(plain.getByLabel('Password', { exact: true })).toHaveValue('');
      expect(await plain.content()).not.toContain('not the password');
    }
    expect(new Set(answers).size).toBe(1);
    await tryIt(administrator.address, administrator.password);
    await expect(plain).toHaveURL('/help');

    await plain.setViewportSize({ width: 390, height: 844 });
    await plain.getByRole('button', { name: 'Menu' }).click();
    await plain.getByRole('button', { name: 'Sign out' }).click();
    await expect(plain.getByRole('status')).toHaveText('You have signed out.');
    // Other devices stay signed in.
    await page.reload();
    await expect(page.getByRole('button', { name: 'Account of Administrator' })).toBeVisible();
  },
);
