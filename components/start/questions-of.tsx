import { Paragraphs } from '#components/ui/paragraphs.tsx';
import { Said } from '#components/ui/said.tsx';
import type { Node, Question } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { QuestionPreview } from './question-preview.tsx';

interface QuestionsOfProps {
  readonly node: Node;
  /** Of the headings of its questions and of the groups in it. */
  readonly level?: 3 | 4 | 5;
  /** By the id of a question. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly displayBase: number;
  readonly langOf: LangOf;
}

/** The questions of a dimension to read, with its groups at any depth. */
export function QuestionsOf({ node, level = 3, ...rest }: QuestionsOfProps) {
  const { numbers, displayBase, langOf } = rest;
  const Heading = `h${level}` as const;
  const questions = node.children.filter((child): child is Question => child.kind === 'question');
  const groups = node.children.filter((child): child is Node => child.kind !== 'question');
  return (
    <>
      <ol className="grid gap-7 not-last:mb-9 empty:hidden">
        {questions.map((question) => (
          <QuestionPreview
            key={question.id}
            question={question}
            number={numbers.get(question.id) ?? 0}
            level={level}
            displayBase={displayBase}
            langOf={langOf}
          />
        ))}
      </ol>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`g-${group.id}`} className="mt-9 first-of-type:mt-0">
          <Heading id={`g-${group.id}`} className="mb-4 border-b border-line pb-2 text-[1.125rem]">
            <Said langOf={langOf}>{group.title}</Said>
          </Heading>
          {group.description === '' ? null : (
            <Paragraphs
              className="mb-4 max-w-[66ch] text-ink-2"
              lang={langOf(group.description)}
              text={group.description}
            />
          )}
          <QuestionsOf node={group} level={level === 3 ? 4 : 5} {...rest} />
        </section>
      ))}
    </>
  );
}
