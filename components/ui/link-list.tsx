import type { Link } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';

interface LinkListProps {
  readonly links: readonly Link[];
  readonly langOf: LangOf;
}

/** Links in one line, as a questionnaire names its sources and further reading. */
export function LinkList({ links, langOf }: LinkListProps) {
  return links.map(({ title, url }, index) => (
    <span key={url}>
      {index > 0 ? ' · ' : ''}
      <a href={url} rel="noreferrer" lang={langOf(title)}>
        {title}
      </a>
    </span>
  ));
}
