import type { FileGroup, FileNode } from './node-schema.ts';
import { normaliseAnswers } from './normalise-answers.ts';
import { marksOf, normaliseQuestion, type Usual } from './normalise-question.ts';
import type { FileEntry } from './question-schema.ts';
import type {
  AnswerSet,
  Audience,
  Content,
  Node,
  Profile,
  Question,
  Questionnaire,
  Step,
  Trigger,
} from './questionnaire.ts';
import { type QuestionnaireFile, shareOf } from './schema.ts';
import type { FileStep } from './step-schema.ts';
import { unlessEmpty } from './unless-empty.ts';
import { questionsIn } from './walk.ts';

/**
 * The questionnaire that a structurally sound file means, with every default filled in, but without its translations
 * (`read-translation.ts`). It may still hold broken references: `checks/` finds those.
 */
export function normalise(file: QuestionnaireFile): Questionnaire {
  const answerSets = Object.entries(file.answerSets ?? {}).map(
    ([id, answers]): AnswerSet => ({ id, answers: normaliseAnswers(answers) }),
  );
  const { allowUnknown = true, allowNotApplicable = true } = file;
  const usual = { sets: new Map(answerSets.map(({ id, answers }) => [id, answers])), allowUnknown, allowNotApplicable };
  const nodes = file.dimensions.map((node) => nodeOf(node, usual));
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    description: file.description ?? '',
    locale: file.locale ?? 'en',
    licence: file.licence ?? '',
    attribution: file.attribution ?? '',
    sources: file.sources ?? [],
    phases: file.phases.map(({ title, description = '' }) => ({ title, description })),
    displayBase: file.displayBase ?? 0,
    gate: { share: shareOf(file.gate?.share ?? 1), dimensions: shareOf(file.gate?.dimensions ?? 1) },
    rule: file.rule ?? 'mean',
    nodes,
    steps: (file.steps ?? []).map(stepOf),
    profiles: (file.profiles ?? []).map((profile) => profileOf(profile, nodes)),
    glossary: file.glossary ?? [],
    ...(!allowUnknown && { allowUnknown }),
    ...(!allowNotApplicable && { allowNotApplicable }),
    ...unlessEmpty({ changelog: file.changelog, retired: file.retired, answerSets }),
  };
}

function nodeOf(node: FileNode, usual: Usual): Node {
  if (node.dimensions !== undefined) {
    return { kind: 'group', ...headingOf(node), children: node.dimensions.map((child) => nodeOf(child, usual)) };
  }
  return { kind: 'dimension', ...headingOf(node), ...contentOf(node, usual) };
}

/** Questions come before groups, so that a child's position tells its place in the file (see `locate.ts`). */
function contentOf(node: FileNode | FileGroup, usual: Usual): Pick<Node, 'children' | 'after'> {
  const { questions, after } = questionsWithContent(node.questions ?? [], usual);
  const groups = (node.groups ?? []).map(
    (group): Node => ({ kind: 'group', ...headingOf(group), ...contentOf(group, usual) }),
  );
  return { children: [...questions, ...groups], ...unlessEmpty({ after }) };
}

/** Content goes with the question it stands before; what stands before none is left over. */
function questionsWithContent(entries: readonly FileEntry[], usual: Usual) {
  const questions: Question[] = [];
  let waiting: Content[] = [];
  for (const entry of entries) {
    if ('content' in entry) {
      const { id, content, ...condition } = entry;
      waiting.push({ id, text: content, ...condition });
      continue;
    }
    questions.push({ ...normaliseQuestion(entry, usual), ...unlessEmpty({ before: waiting }) });
    waiting = [];
  }
  return { questions, after: waiting };
}

function headingOf(node: FileNode | FileGroup) {
  return {
    id: node.id,
    title: node.title,
    description: node.description ?? '',
    weight: node.weight ?? 1,
    rule: node.rule ?? 'mean',
    ...marksOf(node),
  } as const;
}

function profileOf(
  { audience, questions, description = '', ...profile }: NonNullable<QuestionnaireFile['profiles']>[number],
  nodes: readonly Node[],
): Profile {
  const isFor = (question: Question, one: Audience) => question.audience?.includes(one) ?? true;
  const all = nodes.flatMap(questionsIn);
  const chosen = audience && all.filter((question) => isFor(question, audience)).map(({ id }) => id);
  return { ...profile, description, questions: chosen ?? questions ?? [] };
}

function stepOf({
  triggers = [],
  requires = [],
  links = [],
  outcome = '',
  metrics = [],
  example = '',
  ...step
}: FileStep): Step {
  return { ...step, requires, outcome, metrics, example, links, triggers: triggers.map(triggerOf) };
}

/** The schema lets exactly one of the three conditions through. */
function triggerOf({ question, chosen, notChosen, band = 0 }: NonNullable<FileStep['triggers']>[number]): Trigger {
  if (chosen !== undefined) return { question, chosen };
  return notChosen === undefined ? { question, band } : { question, notChosen };
}
