import { readFileSync } from 'node:fs';
import { accountStory, administrator, invite, signIn } from './steps/accounts.ts';
import { expect, lengthy } from './story.ts';

accountStory(
  'an administrator deletes somebody for good, and looks after the data',
  lengthy,
  async ({ page, accessible }) => {
    const eve = { name: 'Eve Example', address: 'eve@example.org' };
    await signIn(page, administrator, '/people');
    await invite(page, eve);
    await page.getByRole('link', { name: eve.name }).click();
    await page.getByText('Delete for good…').click();
    const part = page.getByRole('region', { name: 'Delete for good' });
    await expect(part.getByRole('listitem').first()).toContainText('The account of Eve Example is gone');
    await accessible(page);
    await part.getByLabel('Type eve@example.org to delete').fill('eve');
    await part.getByRole('button', { name: 'Delete for good' }).click();
    await expect(part.getByLabel('Type eve@example.org to delete')).toHaveAccessibleDescription(/This is not the same/);
    await part.getByLabel('Type eve@example.org to delete').fill(eve.address);
    await part.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByRole('status').first()).toContainText('The person is deleted for good.');
    await expect(page.getByRole('link', { name: eve.name })).toHaveCount(0);

    await page.getByRole('link', { name: 'Administration' }).click();
    await accessible(page);
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByLabel('What').selectOption('people');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Deleted a person for good' })).toContainText('someone');
    await expect(page.getByText('eve@example.org')).toHaveCount(0);
    await accessible(page);

    await page.goto('/administration/data');
    await accessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the data' }).click();
    const file = await (await download).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'phaseline data', version: 1 });

    await page.goto('/administration/retention');
    await page.getByLabel('Keep the audit').selectOption('12');
    await page.getByRole('button', { name: 'Show what that removes' }).click();
    await expect(page.getByText('No line of the audit is older.')).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: 'Keep it so' }).click();
    await expect(page.getByRole('status').first()).toContainText('It is kept so from now on.');
    await expect(page.getByLabel('Keep the audit')).toHaveValue('12');
  },
);
