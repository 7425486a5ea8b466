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

/** Why a rule or condition cannot be read, and where. */
export function syntaxSentence(kind: 'rule' | 'condition', { code, at }: Failure): string {
  return `this ${kind} cannot be read: ${sentences[code]} at character ${at + 1}.`;
}
