import { nestedTexts } from './nested-texts.ts';
import { normaliseAnswers } from './normalise-answers.ts';
import { offers, type Usual } from './normalise-question.ts';
import type {
  Answers,
  Band,
  ChoiceOption,
  Content,
  CriterionOption,
  MultiOption,
  Node,
  Profile,
  Question,
  Questionnaire,
  Statement,
  Step,
} from './questionnaire.ts';

/** Plain data of a file; keys stand in the order they are written. */
export type FileData = Readonly<Record<string, unknown>>;

/**
 * The file that means a questionnaire, in the one canonical form: keys in a fixed order, nothing that has its default,
 * translations nested like the file. Reading it gives the same questionnaire.
 */
export function fileOf(questionnaire: Questionnaire): FileData {
  const { gate, answerSets = [] } = questionnaire;
  const { allowUnknown = true, allowNotApplicable = true } = questionnaire;
  const usual = { sets: new Map(answerSets.map(({ id, answers }) => [id, answers])), allowUnknown, allowNotApplicable };
  return written({
    id: questionnaire.id,
    version: questionnaire.version,
    title: questionnaire.title,
    description: questionnaire.description,
    locale: questionnaire.locale,
    licence: questionnaire.licence,
    attribution: questionnaire.attribution,
    sources: questionnaire.sources,
    phases: questionnaire.phases.map(({ title, description }) => written({ title, description })),
    displayBase: unless(0, questionnaire.displayBase),
    gate: written({ share: shareIn(gate.share), dimensions: shareIn(gate.dimensions) }),
    rule: unless('mean', questionnaire.rule),
    allowUnknown: unless(true, allowUnknown),
    allowNotApplicable: unless(true, allowNotApplicable),
    glossary: questionnaire.glossary,
    profiles: questionnaire.profiles.map(({ id, title, description, questions }: Profile) =>
      written({ id, title, description, questions }),
    ),
    answerSets: Object.fromEntries(answerSets.map(({ id, answers }) => [id, written(answersIn(answers))])),
    dimensions: questionnaire.nodes.map((node) => nodeIn(node, usual, false)),
    steps: questionnaire.steps.map(stepIn),
    changelog: questionnaire.changelog,
    retired: questionnaire.retired,
    translations: translationsIn(questionnaire.translations),
  });
}

/** Without what is absent or empty. */
function written(data: FileData): FileData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && !(value instanceof Map) && Object.keys(value).length === 0;
}

function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

/** `2/3` rather than sixteen digits, where a small fraction gives exactly this number. */
function shareIn(share: number): number | string | undefined {
  if (share === 1) return undefined;
  if (String(share).length <= 6) return share;
  for (let whole = 2; whole <= 1000; whole += 1) {
    const part = Math.round(share * whole);
    if (part > 0 && part / whole === share) return `${part}/${whole}`;
  }
  return share;
}

/** Nested: no part has more keys than a reader allows, however many texts there are. */
function translationsIn(translations: Questionnaire['translations'] = {}): FileData {
  return Object.fromEntries(Object.entries(translations).map(([locale, texts]) => [locale, nestedTexts(texts)]));
}

function nodeIn(node: Node, usual: Usual, isInDimension: boolean): FileData {
  const below = node.children.filter((child) => child.kind !== 'question');
  const holdsQuestions = node.kind === 'dimension' || isInDimension;
  return written({
    id: node.id,
    title: node.title,
    description: node.description,
    weight: unless(1, node.weight),
    rule: unless('mean', node.rule),
    showIf: node.showIf,
    tags: node.tags,
    references: node.references,
    questions: entriesIn(node, usual),
    [holdsQuestions ? 'groups' : 'dimensions']: below.map((child) => nodeIn(child, usual, holdsQuestions)),
  });
}

function entriesIn({ children, after = [] }: Node, usual: Usual): FileData[] {
  const questions = children.filter((child) => child.kind === 'question');
  return [
    ...questions.flatMap((question) => [...(question.before ?? []).map(contentIn), questionIn(question, usual)]),
    ...after.map(contentIn),
  ];
}

function contentIn({ id, text, showIf }: Content): FileData {
  return written({ id, content: text, showIf });
}

function questionIn(question: Question, usual: Usual): FileData {
  const shared = question.answerSet === undefined ? undefined : usual.sets.get(question.answerSet);
  return written({
    id: question.id,
    type: shared || question.type === 'phase' ? undefined : question.type,
    text: question.text,
    help: question.help,
    scope: question.scope,
    examples: question.examples,
    links: question.links,
    tags: question.tags,
    references: question.references,
    audience: question.audience,
    showIf: question.showIf,
    dependsOn: question.dependsOn,
    weight: unless(1, question.weight),
    gate: unless(true, question.gate),
    scored: unless(true, question.scored),
    required: unless(false, question.required),
    allowUnknown: unless(usual.allowUnknown || offers(question, 'unknown'), question.allowUnknown),
    allowNotApplicable: unless(
      usual.allowNotApplicable || offers(question, 'notApplicable'),
      question.allowNotApplicable,
    ),
    allowComment: unless(true, question.allowComment),
    level: question.type === 'criterion' ? question.level : undefined,
    answers: question.answerSet,
    ...(shared ? differencesIn(question, shared) : typeIn(question)),
    rules: 'rules' in question ? question.rules : undefined,
  });
}

/** What a question says otherwise than its set. */
function differencesIn(question: Question, shared: Answers): FileData {
  return {
    between:
      question.type === 'phase' && shared.type === 'phase' ? unless(shared.between, question.between) : undefined,
    reversed:
      question.type === 'scale' && shared.type === 'scale' ? unless(shared.reversed, question.reversed) : undefined,
  };
}

function typeIn(question: Question): FileData {
  switch (question.type) {
    case 'practices':
      return { practices: question.practices };
    case 'number':
      return { unit: question.unit, better: question.better, bands: question.bands.map(bandIn), max: question.max };
    case 'text':
      return {};
    default: {
      const { type: _, ...answers } = answersIn(question);
      return answers;
    }
  }
}

/** Answers with their type, which goes without saying for statements. */
function answersIn(answers: Answers): FileData {
  switch (answers.type) {
    case 'phase':
      return { statements: statementsIn(answers.statements), between: unless(false, answers.between) };
    case 'scale':
      return {
        type: 'scale',
        points: answers.points.map((point) => (point.score === undefined ? point.title : point)),
        reversed: unless(false, answers.reversed),
      };
    case 'choice':
    case 'multi':
      return { type: answers.type, options: answers.options.map(optionIn) };
    case 'criterion':
      return { type: 'criterion', ...criterionIn(answers.options) };
  }
}

/** A list where it says the same; else a map, whose keys are numbers and stay so. */
function statementsIn(statements: readonly Statement[]): readonly string[] | ReadonlyMap<number, string> {
  const isList = statements.length > 1 && statements.every(({ phase }, index) => phase === index);
  return isList ? statements.map(({ text }) => text) : new Map(statements.map(({ phase, text }) => [phase, text]));
}

function optionIn(option: ChoiceOption | MultiOption): FileData {
  const isMulti = 'exclusive' in option;
  return written({
    id: option.id,
    title: option.title,
    description: option.description,
    phase: isMulti ? undefined : option.phase,
    score: isMulti ? unless(0, option.score) : option.score,
    // An option that means no value is exclusive anyway.
    exclusive: isMulti && option.means === undefined ? unless(false, option.exclusive) : undefined,
    means: option.means,
    links: option.links,
  });
}

/** Nothing, or `partly`, if that gives the same options. */
function criterionIn(options: readonly CriterionOption[]): FileData {
  const partly = options.find(({ id }) => id === 'partly')?.fraction;
  const usual = normaliseAnswers({ type: 'criterion', ...(partly !== undefined && { partly }) });
  const isUsual = usual.type === 'criterion' && JSON.stringify(usual.options) === JSON.stringify(options);
  if (isUsual) return { partly };
  return {
    options: options.map(({ id, title, description, fraction, links }) =>
      written({ id, title, description, fraction, links }),
    ),
  };
}

function bandIn({ from, to, phase }: Band): FileData {
  return written({ from: unless(Number.NEGATIVE_INFINITY, from), to: unless(Number.POSITIVE_INFINITY, to), phase });
}

function stepIn(step: Step): FileData {
  const { id, title, why, how, dimension, leads, lifts, effort, requires, outcome, metrics, example, links, triggers } =
    step;
  return {
    ...written({ id, title, why, how, dimension, leads }),
    // Empty is not absent: such a step lifts nothing and only makes way.
    ...(lifts && { lifts }),
    ...written({ effort, requires, outcome, metrics, example, links, triggers }),
  };
}
