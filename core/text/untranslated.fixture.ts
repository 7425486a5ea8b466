// What the formatters of the pseudo-locale say themselves, in English: months, halves of the day, what joins the parts.
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const formatted = [
  new RegExp(`(?:${months})(?= [０-９])`, 'g'),
  /at(?= [０-９]{1,2}:)|(?<=:[０-９]{2}\s)[AP]M/g,
  /(?<=[⟧\p{L},] )and(?= [⟦\p{L}])/gu,
];
const addresses = /https?:\/\/\S*/g;

/**
 * The parts of a text that neither come from the messages of the pseudo-locale nor are content in foreign letters nor
 * numbers written by its formatters: whatever has a letter or digit of ASCII, and brackets that do not match.
 */
export function untranslated(text: string): readonly string[] {
  const rest = [addresses, ...formatted].reduce((left, known) => left.replaceAll(known, ' '), text);
  return [...(rest.match(/[^\s⟦⟧]*[A-Za-z0-9][^\s⟦⟧]*/g) ?? []), ...torn(text)];
}

/** Where a bracket has no other half: a message that was cut, or put together from parts of others. */
function torn(text: string): readonly string[] {
  const open: number[] = [];
  const lonely: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[⟦⟧]/g)) {
    if (bracket === '⟦') open.push(index);
    else if (open.pop() === undefined) lonely.push(index);
  }
  return [...open, ...lonely].map((at) => `torn: …${text.slice(Math.max(0, at - 20), at + 40)}…`);
}
