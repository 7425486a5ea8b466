import { attributesOf } from './attributes-of.ts';

/**
 * The body of the form as a browser without script sends it when somebody has chosen a statement in every question and
 * presses the last button: every hidden and text field of the page, and one radio of each group. From the page's own
 * HTML, so that it stays what the page would send; only as general as that page needs.
 */
export function filledForm(html: string): { readonly body: string; readonly answers: number } {
  const fields = new URLSearchParams();
  const chosen = new Set<string>();
  for (const [tag] of html.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
    const { name = '', type, value = '' } = attributesOf(tag);
    if (type === 'radio') {
      if (!/^\d+$/.test(value) || chosen.has(name)) continue;
      chosen.add(name);
    }
    fields.append(name, value);
  }
  const buttons = [...html.matchAll(/<button\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const pressed = buttons.findLast(({ name }) => name !== undefined);
  if (pressed?.name !== undefined) fields.append(pressed.name, pressed.value ?? '');
  return { body: fields.toString(), answers: chosen.size };
}
