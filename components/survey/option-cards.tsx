import { useTranslations } from 'next-intl';
import { Markdown } from '#components/ui/markdown.tsx';
import type { Link } from '#core/questionnaire/questionnaire.ts';
import { ChoiceKey } from './choice-key.tsx';

export interface OptionCard {
  readonly value: string;
  readonly title: string;
  /** Markdown; folded when it is long. */
  readonly description?: string | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly exclusive?: boolean;
  readonly checked: boolean;
  /** Where it is another kind of answer than the rest: its control's name. */
  readonly special?: string | undefined;
}

interface OptionCardsProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly OptionCard[];
  /** Short options stand beside each other. */
  readonly inline?: boolean;
}

/** Longer, or with more than words in it, a description is not part of the card's name. */
const longest = 160;

/** One card per option, all of it the target but what is folded. */
export function OptionCards({ type, name, options, inline = false }: OptionCardsProps) {
  return (
    <div className={inline ? 'opts inline' : 'opts'}>
      {options.map((option, index) => {
        const { value, title, description = '', links = [], exclusive, checked, special } = option;
        const isShort = description.length <= longest && !/[*`\n\][]/.test(description);
        const isFolded = links.length > 0 || !isShort;
        const card = (
          <label key={value} className="opt">
            <input
              type={special === undefined ? type : 'radio'}
              name={special ?? name}
              value={value}
              defaultChecked={checked}
              data-key=""
              data-exclusive={exclusive ? '' : undefined}
            />
            <span className="body">
              <span className="tx">{title}</span>
              {isShort && description !== '' ? <span className="more">{description}</span> : null}
            </span>
            <ChoiceKey index={index} />
          </label>
        );
        if (!isFolded) return card;
        return (
          <div key={value} className="card">
            {card}
            <OptionFold title={title} text={isShort ? '' : description} links={links} />
          </div>
        );
      })}
    </div>
  );
}

interface OptionFoldProps {
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

function OptionFold({ title, text, links }: OptionFoldProps) {
  const t = useTranslations('survey.more');
  return (
    <details className="fold">
      <summary>
        {t('option')}
        <span className="sr-only">: {title}</span>
      </summary>
      <div className="folded">
        <Markdown source={text} />
        {links.length === 0 ? null : (
          <ul>
            {links.map(({ title: label, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
