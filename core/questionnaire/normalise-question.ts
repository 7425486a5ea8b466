import { normaliseAnswers } from './normalise-answers.ts';
import type { FileQuestion, FileSharedQuestion } from './question-schema.ts';
import {
  type Answers,
  type Audience,
  audiences,
  type Band,
  type Question,
  type Reference,
  type Rules,
} from './questionnaire.ts';
import { unlessEmpty } from './unless-empty.ts';

/** What the file says for all its questions. */
export interface Usual {
  readonly sets: ReadonlyMap<string, Answers>;
  readonly allowUnknown: boolean;
  readonly allowNotApplicable: boolean;
}

/** A question of the file with every default filled in and the answers of its set. */
export function normaliseQuestion(question: FileQuestion | FileSharedQuestion, usual: Usual): Question {
  if ('answers' in question) return sharedQuestion(question, usual);
  const common = commonOf(question, usual);
  switch (question.type) {
    case 'practices':
      return { ...common, type: 'practices', practices: question.practices };
    case 'number':
      return {
        ...common,
        type: 'number',
        unit: question.unit,
        better: question.better,
        bands: bandsOf(question.bands),
        ...(question.max !== undefined && { max: question.max }),
      };
    case 'text':
      return { ...common, type: 'text' };
    default:
      return withAnswers(common, normaliseAnswers(question), question);
  }
}

/** Of a set that is not there (`checks/answer-sets.ts` says so) no question can be made but one that asks for words. */
function sharedQuestion(question: FileSharedQuestion, usual: Usual): Question {
  const answers = usual.sets.get(question.answers);
  const common = { ...commonOf(question, usual), answerSet: question.answers };
  return answers === undefined ? { ...common, type: 'text' } : withAnswers(common, answers, question);
}

interface Own {
  readonly level?: number;
  readonly between?: boolean;
  readonly reversed?: boolean;
  readonly rules?: Rules;
}

type Common = ReturnType<typeof commonOf>;

function withAnswers(common: Common, answers: Answers, { level = 1, between, reversed, rules }: Own): Question {
  switch (answers.type) {
    case 'phase':
      return { ...common, ...answers, between: between ?? answers.between };
    case 'scale':
      return { ...common, ...answers, reversed: reversed ?? answers.reversed };
    case 'choice':
    case 'multi': {
      return {
        ...common,
        ...answers,
        // An option that stands for such an answer offers it, whatever else is said.
        allowUnknown: common.allowUnknown || offers(answers, 'unknown'),
        allowNotApplicable: common.allowNotApplicable || offers(answers, 'notApplicable'),
        ...(rules && { rules }),
      };
    }
    case 'criterion': {
      const { type, options } = answers;
      return { ...common, type, level, options };
    }
  }
}

/** Does one of the options stand for that answer? */
export function offers(answers: Answers | Question, means: 'unknown' | 'notApplicable'): boolean {
  return (
    (answers.type === 'choice' || answers.type === 'multi') && answers.options.some((each) => each.means === means)
  );
}

function commonOf(question: FileQuestion | FileSharedQuestion, usual: Usual) {
  const { scope, examples, links, dependsOn } = question;
  const audience = audienceOf(question.audience);
  return {
    kind: 'question',
    id: question.id,
    text: question.text,
    help: question.help ?? '',
    weight: question.weight ?? 1,
    gate: question.gate ?? true,
    scored: question.scored ?? true,
    required: question.required ?? false,
    allowUnknown: question.allowUnknown ?? usual.allowUnknown,
    allowNotApplicable: question.allowNotApplicable ?? usual.allowNotApplicable,
    allowComment: question.allowComment ?? true,
    ...(scope !== undefined && { scope }),
    ...unlessEmpty({ examples, links }),
    ...marksOf(question),
    ...unlessEmpty({ audience, dependsOn }),
  } as const;
}

/** What nodes and questions have in common. */
export function marksOf({
  tags,
  references,
  showIf,
}: {
  readonly tags?: readonly string[];
  readonly references?: readonly Reference[];
  readonly showIf?: string;
}) {
  return { ...unlessEmpty({ tags, references }), ...(showIf !== undefined && { showIf }) };
}

/** In the order of the format; everybody is nobody in particular. */
function audienceOf(written: Audience | 'all' | readonly Audience[] | undefined): readonly Audience[] {
  const named = audiences.filter((each) => written === each || (Array.isArray(written) && written.includes(each)));
  return named.length === audiences.length ? [] : named;
}

function bandsOf(bands: readonly { from?: number; to?: number; phase: number }[]): Band[] {
  return bands
    .map(({ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, phase }) => ({ from, to, phase }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from));
}
