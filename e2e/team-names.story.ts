import { finishFirstLook } from './steps/save-directly.ts';
import { startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, story } from './story.ts';

for (const team of [
  'Plattformentwicklungsverantwortlichkeitskreis Softwarelieferkettenabsicherung XY',
  'فريق المنصة الداخلية',
  '🚀 Team 🇩🇪 Ñandú & “Söhne” <b>',
]) {
  story(`the team name ${team} stays as it was written`, lengthy, async ({ page }) => {
    await startAssessment(page, team, 'First look');
    await expect(page.getByRole('banner')).toContainText(team);
    await finishFirstLook(page, () => 2);
    await expect(page.getByText(`${team} · Platform engineering maturity`)).toBeVisible();
    await expect(page).toHaveTitle(`Result of ${team} · Phaseline`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export Markdown' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^[^/\\<>"]+-platform-engineering-\d{4}-\d\d-\d\d\.md$/);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: team, exact: true })).toBeVisible();
    await page.getByRole('button', { name: `More for ${team}` }).click();
    await page.getByRole('link', { name: 'Link, name and more' }).click();
    await expect(page.getByRole('textbox', { name: 'Team' })).toHaveValue(team);
  });
}
