/** What is unique among live groups: the place below a parent, whatever the case of the name. */
export function placeOf(parentId: string | null, name: string): string {
  return `${parentId ?? ''}/${name.normalize('NFC').toLowerCase()}`;
}
