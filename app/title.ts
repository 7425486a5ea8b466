/** A title with words that people wrote. Next puts it into its template as a replacement string, where `$` has a meaning. */
export function ofPeople(title: string): string {
  return title.replaceAll('$', '$$$$');
}
