import type { Link } from '#core/questionnaire/questionnaire.ts';

/** Links in one line, as a questionnaire names its sources and further reading. */
export function LinkList({ links }: { readonly links: readonly Link[] }) {
  return links.map(({ title, url }, index) => (
    <span key={url}>
      {index > 0 ? ' · ' : ''}
      <a href={url} rel="noreferrer">
        {title}
      </a>
    </span>
  ));
}
