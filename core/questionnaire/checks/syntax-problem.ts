import type { ExpressionError, Failure } from '#core/expression/parse-expression.ts';

const sentences: Readonly<Record<ExpressionError, string>> = {
  unexpectedCharacter: 'nothing can begin with what stands',
  operandExpected: 'an id should stand',
  operatorExpected: '`&&` or `||` should stand',
  closingExpected: 'a `)` should stand',
  comparisonExpected: '`=`, `!=`, `>=`, `<=`, `>`, `<`, `contains` or `is` should stand',
  valueExpected: 'an option or a number should stand',
  numberExpected: 'a number should stand',
  stateExpected: '`answered`, `unknown` or `notApplicable` should stand',
  nestedTooDeeply: 'the parentheses go too deep',
};

/** Why a rule or condition cannot be read, and where; with what was probably meant. */
export function syntaxProblem(
  kind: 'rule' | 'condition',
  text: string,
  { code, at }: Failure,
): { readonly message: string; readonly hint?: string } {
  const message = `this ${kind} cannot be read: ${sentences[code]} at character ${at + 1}.`;
  const hint = likelyMistakes.find(({ sign }) => sign.test(text))?.hint;
  return { message, ...(hint !== undefined && { hint }) };
}

/** What people know from other languages. */
const likelyMistakes: readonly { readonly sign: RegExp; readonly hint: string }[] = [
  { sign: /==/, hint: 'Write `=` once.' },
  { sign: /\b(AND|OR|NOT)\b/, hint: 'Write `and`, `or` and `not` in lower case.' },
  { sign: /\bis not\b/, hint: 'Write `not (… is …)`.' },
  { sign: /(^|[\s(])[0-9.]+\s*[<>=]/, hint: 'The question stands first, as in `team >= 2`.' },
  { sign: /["']/, hint: 'Options and numbers stand without quotes.' },
  {
    sign: /^\s*(and|or|not)\s*$|\b(and|or)\s*(and|or|[=<>)]|$)|(^|\()\s*(and|or)\b|\bnot\s*(and|or|[=<>)]|$)/,
    hint: '`and`, `or` and `not` join parts here; no id can be called like that.',
  },
];
