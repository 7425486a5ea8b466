import { type IdentityProvider, startIdentityProvider } from '../server/sign-in/elsewhere/identity-provider.fixture.ts';
import type { RunningApp } from './running-app.ts';
import { administrator, invite, runSetUpApp, signIn } from './steps/accounts.ts';
import { story as anyStory, expect, lengthy } from './story.ts';

const story = anyStory.extend<object, { app: RunningApp; provider: IdentityProvider }>({
  provider: [
    async ({ browserName: _ }, use) => {
      const provider = await startIdentityProvider();
      await use(provider);
      await provider.close();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ provider }, use) => {
      const app = await runSetUpApp((url) => ({
        BASE_URL: url,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: 'Example login',
      }));
      await use(app);
      await app.stop();
      await app.remove();
    },
    { scope: 'worker' },
  ],
});

story(
  'one signs in by another party when invited, links it when there is a password, and is told when it opens nothing',
  lengthy,
  async ({ page, device, provider, accessible }) => {
    await signIn(page, administrator, '/profile');
    const link = await invite(page, { name: 'Bob Example', address: 'bob@example.org' });

    provider.person = { sub: 'bob-1', name: 'Bob', email: 'bob@example.org', email_verified: true };
    const bob = await device({ javaScriptEnabled: false });
    await bob.goto(link);
    await expect(bob.getByRole('link', { name: 'Join with Example login' })).toBeVisible();
    await bob.goto('/sign-in?next=/profile');
    await bob.getByRole('link', { name: 'Sign in with Example login' }).click();
    await expect(bob).toHaveURL('/profile');
    await expect(bob.getByText('You sign in as bob@example.org.')).toBeVisible();
    await bob.getByRole('button', { name: 'Unlink Example login' }).click();
    await expect(bob.getByRole('alert')).toContainText('It is your only way to sign in.');

    provider.person = { sub: 'ada-1' };
    await page.goto('/profile');
    await page.getByRole('link', { name: 'Link Example login' }).click();
    await expect(page.getByRole('status').first()).toContainText('Linked.');
    await accessible(page);
    await page.getByRole('button', { name: 'Unlink Example login' }).click();
    await expect(page.getByRole('status').first()).toContainText('Unlinked.');

    provider.person = { sub: 'eve-1', name: 'Eve', email: 'eve@example.org', email_verified: true };
    const eve = await device();
    await eve.goto('/sign-in');
    await accessible(eve);
    await eve.getByRole('link', { name: 'Sign in with Example login' }).click();
    await expect(eve.getByRole('heading', { name: 'This account does not open anything here' })).toBeVisible();
    await expect(eve.getByText('Ask an administrator here to invite it')).toBeVisible();
  },
);
