import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Environment, type RunningApp, runApp } from '../running-app.ts';
import { expect, type Page, story } from '../story.ts';

/** Somebody who can sign in. */
export interface Account {
  readonly name: string;
  readonly address: string;
  readonly password: string;
}

/** Who sets the apps of the stories up. */
export const administrator: Account = {
  name: 'Ada Example',
  address: 'ada@example.org',
  password: 'tin rug plum seven',
};

/**
 * An app that is set up already, by the settings: with `administrator`, whose name is still “Administrator”. For a
 * worker fixture of stories that need accounts; those without would find nobody starts anything there.
 */
export async function runSetUpApp(environment: Environment = {}): Promise<RunningApp> {
  const file = path.join(tmpdir(), `phaseline-password-${process.pid}-${Date.now()}`);
  writeFileSync(file, `${administrator.password}\n`, { mode: 0o600 });
  const app = await runApp((url) => ({
    ADMIN_EMAIL: administrator.address,
    ADMIN_PASSWORD_FILE: file,
    ...(typeof environment === 'function' ? environment(url) : environment),
  }));
  return {
    ...app,
    remove: async () => {
      await app.remove();
      rmSync(file, { force: true });
    },
  };
}

/** Path of the link to set up that the last start printed. */
export function setUpLink(app: RunningApp): string {
  const link = [...app.output().matchAll(/https?:\/\/\S+(\/set-up\/[\w-]{43})/g)].at(-1)?.[1];
  if (link === undefined) throw new Error('the start printed no link to set up');
  return link;
}

/** Sets a fresh app up in the browser, as the person at its terminal does; ends signed in, on the start page. */
export async function setUpAdministrator(page: Page, app: RunningApp, account = administrator): Promise<void> {
  await page.goto(setUpLink(app));
  await page.getByLabel('Your name').fill(account.name);
  await page.getByLabel('E-mail address').fill(account.address);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(page).toHaveURL('/');
}

/** Signs in; ends on the page that `next` names. */
export async function signIn(page: Page, account: Account = administrator, next = '/'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail address').fill(account.address);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(next);
}

/** Invites somebody, as an administrator who has signed in; the path of the link to join. */
export async function invite(
  page: Page,
  person: Pick<Account, 'name' | 'address'>,
  role: 'Person' | 'Platform team' | 'Administrator' = 'Person',
): Promise<string> {
  await page.goto('/people');
  const form = page.getByRole('region', { name: 'Invite somebody' });
  await form.getByLabel('Name', { exact: true }).fill(person.name);
  await form.getByLabel('E-mail address').fill(person.address);
  const option = form.getByRole('option', { name: role });
  await form.getByLabel('Role', { exact: true }).selectOption((await option.getAttribute('value')) ?? '');
  await form.getByRole('button', { name: 'Invite' }).click();
  const link = await form.getByText(/^https?:.*\/join\//).textContent();
  return new URL(link ?? '').pathname;
}

/** Joins by the link, in a browser where nobody has signed in; ends signed in, on the start page. */
export async function join(page: Page, link: string, account: Account): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(page).toHaveURL('/');
}

/** Stories of people with accounts: the app of their worker is set up already. */
export const accountStory = story.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const app = await runSetUpApp();
      await use(app);
      await app.stop();
      await app.remove();
    },
    { scope: 'worker' },
  ],
});
