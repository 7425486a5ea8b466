import type {
  AnswerSet,
  Answers,
  Content,
  GlossaryEntry,
  Link,
  Node,
  Phase,
  Profile,
  Question,
  Questionnaire,
  Rules,
  Step,
} from './questionnaire.ts';

/** Gives another text for the text at a path, or the same. */
export type Say = (path: string, text: string) => string;

/**
 * The questionnaire with every text that respondents read replaced by what `say` gives. Paths are made of ids where
 * there are any, so that they outlive a change of order: `questions.team.text`, `questions.team.statements.0` (the
 * phase), `steps.begin.metrics.0`. Texts of an answer set are said once, under the set, and taken over by its questions.
 */
export function mapTexts(questionnaire: Questionnaire, say: Say): Questionnaire {
  const words = ofPlace(say);
  const { answerSets } = questionnaire;
  const sets = answerSets?.map((set) => answerSetOf(set, say));
  const byId = new Map(sets?.map(({ id, answers }) => [id, answers]));
  return {
    ...questionnaire,
    ...words('', questionnaire, ['title', 'description', 'attribution']),
    sources: linksOf('sources', questionnaire.sources, say),
    phases: questionnaire.phases.map(
      (phase, index): Phase => ({ ...phase, ...words(`phases.${index}.`, phase, heading) }),
    ),
    nodes: questionnaire.nodes.map((node) => nodeOf(node, say, byId)),
    steps: questionnaire.steps.map((step) => stepOf(step, say)),
    profiles: questionnaire.profiles.map(
      (profile): Profile => ({ ...profile, ...words(`profiles.${profile.id}.`, profile, heading) }),
    ),
    glossary: questionnaire.glossary.map(
      (entry, index): GlossaryEntry => ({ ...entry, ...words(`glossary.${index}.`, entry, ['term', 'meaning']) }),
    ),
    ...(sets && { answerSets: sets }),
  };
}

const heading = ['title', 'description'] as const;

/** The named keys of an object, said; absent and empty ones are left as they are. */
function ofPlace(say: Say) {
  return <T extends object, K extends keyof T & string>(place: string, part: T, keys: readonly K[]): Pick<T, K> => {
    const said = keys.flatMap((key) => {
      const text = part[key];
      return typeof text === 'string' && text !== '' ? [[key, say(`${place}${key}`, text)]] : [];
    });
    // Only keys of T are replaced, each text by a text.
    return Object.fromEntries(said) as Pick<T, K>;
  };
}

function linksOf(place: string, links: readonly Link[], say: Say): Link[] {
  return links.map((link, index) => ({ ...link, title: say(`${place}.${index}.title`, link.title) }));
}

function linesOf(place: string, lines: readonly string[], say: Say): string[] {
  return lines.map((line, index) => say(`${place}.${index}`, line));
}

type Sets = ReadonlyMap<string, Answers>;

function nodeOf(node: Node, say: Say, sets: Sets): Node {
  return {
    ...node,
    ...ofPlace(say)(`dimensions.${node.id}.`, node, heading),
    children: node.children.map((child) =>
      child.kind === 'question' ? questionOf(child, say, sets) : nodeOf(child, say, sets),
    ),
    ...(node.after && { after: contentOf(node.after, say) }),
  };
}

function contentOf(blocks: readonly Content[], say: Say): Content[] {
  return blocks.map((block) => ({ ...block, text: say(`content.${block.id}`, block.text) }));
}

function questionOf(question: Question, say: Say, sets: Sets): Question {
  const place = `questions.${question.id}`;
  const { before, examples, links } = question;
  const said = {
    ...question,
    ...ofPlace(say)(`${place}.`, question, ['text', 'help', 'scope']),
    ...(before && { before: contentOf(before, say) }),
    ...(examples && { examples: linesOf(`${place}.examples`, examples, say) }),
    ...(links && { links: linksOf(`${place}.links`, links, say) }),
  };
  const shared = said.answerSet === undefined ? undefined : sets.get(said.answerSet);
  return ownTexts(shared === undefined ? said : withAnswers(said, shared), place, say, shared !== undefined);
}

/** What the set gives, except what the question says otherwise (`between`, `reversed`), which are no texts. */
function withAnswers(question: Question, shared: Answers): Question {
  if (question.type === 'phase' && shared.type === 'phase') return { ...question, statements: shared.statements };
  if (question.type === 'scale' && shared.type === 'scale') return { ...question, points: shared.points };
  if (question.type === 'choice' && shared.type === 'choice') return { ...question, options: shared.options };
  if (question.type === 'multi' && shared.type === 'multi') return { ...question, options: shared.options };
  if (question.type === 'criterion' && shared.type === 'criterion') return { ...question, options: shared.options };
  return question;
}

function ownTexts(question: Question, place: string, say: Say, isShared: boolean): Question {
  switch (question.type) {
    case 'phase':
    case 'scale':
    case 'criterion':
      return isShared ? question : answersOf(question, place, say);
    case 'choice':
    case 'multi': {
      const answers = isShared ? question : answersOf(question, place, say);
      return { ...answers, ...(question.rules && { rules: rulesOf(question.rules, `${place}.rules`, say) }) };
    }
    case 'practices':
      return {
        ...question,
        practices: question.practices.map((one) => ({ ...one, title: say(`${place}.practices.${one.id}`, one.title) })),
      };
    case 'number':
      return { ...question, unit: say(`${place}.unit`, question.unit) };
    case 'text':
      return question;
  }
}

function answerSetOf(set: AnswerSet, say: Say): AnswerSet {
  return { ...set, answers: answersOf(set.answers, `answerSets.${set.id}`, say) };
}

function answersOf<A extends Answers>(answers: A, place: string, say: Say): A {
  switch (answers.type) {
    case 'phase': {
      const at = (phase: number) => `${place}.statements.${phase}`;
      const statements = answers.statements.map((one) => ({ ...one, text: say(at(one.phase), one.text) }));
      return { ...answers, statements };
    }
    case 'scale': {
      const at = (index: number) => `${place}.points.${index}`;
      return { ...answers, points: answers.points.map((one, index) => ({ ...one, title: say(at(index), one.title) })) };
    }
    case 'choice':
    case 'multi':
    case 'criterion': {
      const options = answers.options.map((option) => optionOf(option, `${place}.options.${option.id}`, say));
      return { ...answers, options };
    }
  }
}

interface OptionTexts {
  /** Null: named by the interface. */
  readonly title: string | null;
  readonly description?: string;
  readonly links?: readonly Link[];
}

function optionOf<O extends OptionTexts>(option: O, place: string, say: Say): O {
  if (option.title === null) return option;
  const { links } = option;
  return {
    ...option,
    ...ofPlace(say)(`${place}.`, option, heading),
    ...(links && { links: linksOf(`${place}.links`, links, say) }),
  };
}

function rulesOf(rules: Rules, place: string, say: Say): Rules {
  const { when, otherwise } = rules;
  return {
    when: when.map((rule, index) => ({ ...rule, result: say(`${place}.${index}`, rule.result) })),
    ...(otherwise && { otherwise: { ...otherwise, result: say(`${place}.otherwise`, otherwise.result) } }),
  };
}

function stepOf(step: Step, say: Say): Step {
  const place = `steps.${step.id}`;
  return {
    ...step,
    ...ofPlace(say)(`${place}.`, step, ['title', 'why', 'how', 'outcome', 'example']),
    metrics: linesOf(`${place}.metrics`, step.metrics, say),
    links: linksOf(`${place}.links`, step.links, say),
  };
}
