import type { LangOf } from '#core/text/lang-of.ts';

interface SaidProps {
  readonly langOf: LangOf;
  readonly children: string;
}

/** Words of a questionnaire, in the language they are in. */
export function Said({ langOf, children }: SaidProps) {
  const lang = langOf(children);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
