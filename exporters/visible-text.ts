/**
 * A text of a person without what does not show or reorders what is around it: control characters, and the marks that
 * override the direction of writing. Tabs become spaces; line breaks stay, as one character each.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]|(?!\n)\p{Cc}/gu, '');
}
