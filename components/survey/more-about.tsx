import { useTranslations } from 'next-intl';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import type { Link, Reference } from '#core/questionnaire/questionnaire.ts';

interface MoreAboutProps {
  /** Of what it is about, for who does not see where it stands. */
  readonly title: string;
  readonly scope?: string | undefined;
  readonly examples?: readonly string[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly references?: readonly Reference[] | undefined;
}

/** What is meant, how to tell and where to read on, behind a quiet line; nothing where there is none of it. */
export function MoreAbout({ title, scope, examples = [], links = [], references = [] }: MoreAboutProps) {
  const t = useTranslations('survey.more');
  if (scope === undefined && examples.length + links.length + references.length === 0) return null;
  const label = examples.length > 0 ? t('examples') : scope === undefined ? t('read') : t('scope');
  return (
    <details className="fold">
      <summary>
        {label}
        <span className="sr-only">: {title}</span>
      </summary>
      <div className="folded">
        {scope === undefined ? null : <Paragraphs text={scope} />}
        {examples.length === 0 ? null : (
          <ul>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        )}
        {links.length === 0 ? null : <Places places={links} />}
        {references.length === 0 ? null : (
          <div>
            <p>{t('references')}</p>
            <Places places={references} />
          </div>
        )}
      </div>
    </details>
  );
}

function Places({ places }: { readonly places: readonly Reference[] }) {
  return (
    <ul>
      {places.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
