import { attributesOf } from './attributes-of.ts';

/** The last form of a page that has a field of that name, with the values that stand in its fields. */
export function formWith(html: string, field: string): FormData {
  const forms = [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([form]) => fieldsOf(form));
  const found = forms.findLast((form) => form.has(field));
  if (!found) throw new Error(`no form of the page has a field “${field}”`);
  return found;
}

function fieldsOf(form: string): FormData {
  const fields = new FormData();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, value = '' } = attributesOf(tag);
    if (name !== undefined) fields.append(name, value);
  }
  return fields;
}
