import { ChoiceKey } from './choice-key.tsx';

interface OptionCard {
  readonly value: string;
  readonly title: string;
  readonly description?: string;
  readonly exclusive?: boolean;
  readonly checked: boolean;
}

interface OptionCardsProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly OptionCard[];
  /** Short options stand beside each other. */
  readonly inline?: boolean;
}

/** One card per option, all of it the target. */
export function OptionCards({ type, name, options, inline = false }: OptionCardsProps) {
  return (
    <div className={inline ? 'opts inline' : 'opts'}>
      {options.map(({ value, title, description, exclusive, checked }, index) => (
        <label key={value} className="opt">
          <input
            type={type}
            name={name}
            value={value}
            defaultChecked={checked}
            data-key=""
            data-exclusive={exclusive ? '' : undefined}
          />
          <span className="body">
            <span className="tx">{title}</span>
            {description ? <span className="more">{description}</span> : null}
          </span>
          <ChoiceKey index={index} />
        </label>
      ))}
    </div>
  );
}
