import { type Account, accountStory, administrator, invite, join, signIn } from './steps/accounts.ts';
import { expect, lengthy } from './story.ts';

const bob: Account = { name: 'Bob Example', address: 'bob@example.org', password: 'plum rug tin eight' };

accountStory(
  'an administrator invites somebody, who joins, is reset, changes and is kept out',
  lengthy,
  async ({ page, device, accessible, allowErrors }) => {
    allowErrors(/status of 404/);
    await signIn(page, administrator, '/people');
    const link = await invite(page, bob, 'Platform team');
    await expect(page.getByRole('link', { name: 'Bob Example' })).toBeVisible();
    await accessible(page);

    // A program that reads mail opens the link before the person does.
    const other = await device();
    await other.goto(link);
    await accessible(other);
    await join(other, link, bob);
    await other.goto('/people');
    await expect(other.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    const late = await device();
    await late.goto(link);
    await expect(late.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();

    await page.getByRole('link', { name: 'Bob Example' }).click();
    await expect(page.getByRole('heading', { name: 'Bob Example', level: 1 })).toBeVisible();
    await expect(page.getByText('Signed in on 1 device.')).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: 'Make a link' }).click();
    const reset = await page.getByText(/^https?:.*\/reset\//).textContent();
    await late.goto(new URL(reset ?? '').pathname);
    await late.getByLabel('New password').fill('short');
    await late.getByRole('button', { name: 'Set it and sign in' }).click();
    await expect(late.getByLabel('New password')).toHaveAccessibleDescription(/A password has at least 12 characters/);
    await late.getByLabel('New password').fill('plum rug tin nine');
    await late.getByRole('button', { name: 'Set it and sign in' }).click();
    await expect(late).toHaveURL('/');
    await other.goto('/profile');
    await expect(other).toHaveURL('/sign-in?next=%2Fprofile');

    await page.getByRole('combobox', { name: 'Role' }).selectOption('person');
    await page.getByRole('button', { name: 'Change the role' }).click();
    await expect(page.getByRole('status').first()).toContainText('The role is changed.');
    await late.goto('/profile');
    await expect(late).toHaveURL('/sign-in?next=%2Fprofile');
    await page.getByText('Disable…').click();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await expect(page.getByRole('status').first()).toContainText('The account is disabled.');

    await page.goto('/people');
    await page.getByRole('link', { name: 'Administrator' }).first().click();
    await page.getByText('Disable…').click();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await expect(page.getByRole('alert').first()).toContainText('This is the last administrator.');
  },
);

accountStory(
  'people change name, password and colours, and end what they have signed in to',
  lengthy,
  async ({ page, device, accessible }) => {
    await signIn(page, administrator, '/profile');
    const other = await device();
    await signIn(other, administrator, '/profile');
    await accessible(page);
    await page.getByLabel('Your name').fill('Ada Example');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await expect(page.getByRole('button', { name: 'Account of Ada Example' })).toBeVisible();

    await page.getByLabel('Colours', { exact: true }).selectOption('dark');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const third = await device();
    await signIn(third, administrator, '/profile');
    await expect(third.locator('html')).toHaveAttribute('data-theme', 'dark');
    await third.getByLabel('Colours', { exact: true }).selectOption('system');
    await third.getByRole('button', { name: 'Save', exact: true }).click();

    await page.goto('/profile');
    // Three of this story; another story may have left more in this app.
    await expect(page.getByText(/^([3-9]|\d\d+) sessions$/)).toBeVisible();
    await page.getByRole('button', { name: 'End all others' }).click();
    await expect(page.getByText('1 session', { exact: true })).toBeVisible();
    await other.reload();
    await expect(other).toHaveURL('/sign-in?next=%2Fprofile');

    await page.getByLabel('Password now').fill('not the password');
    await page.getByLabel('New password').fill('four more plain words');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByLabel('Password now')).toHaveAccessibleDescription(
      'This is not your password. Type it again.',
    );
    await page.getByLabel('Password now').fill(administrator.password);
    await page.getByLabel('New password').fill('four more plain words');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByRole('status').first()).toContainText('The new password is set.');
    await signIn(other, { ...administrator, password: 'four more plain words' });
  },
);
