import type { Locator, Page } from '../story.ts';

/** Score and phase as they stand at the top of the result. */
export async function pairOf(page: Page): Promise<{ score: string; phase: string }> {
  const first = async (figure: RegExp) => textOf(page.getByRole('main').getByText(figure).first());
  return { score: await first(/^\d\.\d\d$/), phase: await first(/^\d( (or|to) \d)?$/) };
}

export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}
