import type { ReactNode } from 'react';
import { Markdown } from '#components/ui/markdown.tsx';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import { contentIn } from '#core/questionnaire/content-in.ts';
import type { Content, Node, Question } from '#core/questionnaire/questionnaire.ts';
import { questionsIn } from '#core/questionnaire/walk.ts';
import type { Shown } from '#core/response/shown-of.ts';
import { cssVariables } from './css-variables.ts';
import { MoreAbout } from './more-about.tsx';

interface SectionBodyProps {
  readonly node: Node;
  /** Of the headings of the groups in it. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  /** Ids of the questions that are asked, or would be with other answers. */
  readonly selected: ReadonlySet<string>;
  readonly shown: Shown;
  /** `compact`: a line of a list of criteria. */
  readonly field: (question: Question, compact: boolean) => ReactNode;
}

/** The questions of a section with the content between them, and its groups at any depth. What is hidden is there too. */
export function SectionBody({ node, level = 2, selected, shown, field }: SectionBodyProps) {
  const own = node.children.filter((child) => child.kind === 'question' && selected.has(child.id));
  const groups = node.children.filter((child) => child.kind !== 'question' && isSelected(child, selected));
  const Heading = `h${level}` as const;
  return (
    <>
      {lotsOf(runsOf(own.filter((child) => child.kind === 'question'))).map((lot) => (
        <div
          key={lot[0]?.[0]?.id}
          className="lot"
          style={cssVariables({ size: lot.reduce((sum, run) => sum + sizeOf(run), 0) })}
        >
          {lot.map((run) => (
            <div key={run[0]?.id} className={run.length > 1 ? 'run criteria' : 'run'}>
              <Blocks blocks={run[0]?.before} shown={shown} />
              {run.map((question) => field(question, run.length > 1))}
            </div>
          ))}
        </div>
      ))}
      <Blocks blocks={node.after} shown={shown} />
      {groups
        .filter((child) => child.kind !== 'question')
        .map((group) => (
          <section key={group.id} aria-labelledby={`g-${group.id}`} data-group="" hidden={!isShown(group, shown)}>
            <Heading id={`g-${group.id}`}>{group.title}</Heading>
            {group.description === '' ? null : <Paragraphs className="group-text" text={group.description} />}
            {group.references === undefined ? null : (
              <div className="group-text">
                <MoreAbout title={group.title} references={group.references} />
              </div>
            )}
            <SectionBody
              node={group}
              level={level === 6 ? 6 : ((level + 1) as 3 | 4 | 5 | 6)}
              selected={selected}
              shown={shown}
              field={field}
            />
          </section>
        ))}
    </>
  );
}

/** Criteria that follow each other with the same options stand together; every other question by itself. */
function runsOf(questions: readonly Question[]): Question[][] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const last = runs.at(-1);
    if (last?.[0] && isAlike(last[0], question) && question.before === undefined) last.push(question);
    else runs.push([question]);
  }
  return runs;
}

const lotSize = 20;

/** Roughly how high it is, in usual questions: only a browser that has laid it out knows. */
function sizeOf({ length }: readonly Question[]): number {
  return length > 1 ? length / 4 : length;
}

/** What is out of sight costs a browser nothing where it can leave out many questions at once. */
function lotsOf(runs: readonly Question[][]): Question[][][] {
  const lots: Question[][][] = [];
  for (const run of runs) {
    const last = lots.at(-1);
    if (last && last.flat().length < lotSize) last.push(run);
    else lots.push([run]);
  }
  return lots;
}

function isAlike(a: Question, b: Question): boolean {
  if (a.type !== 'criterion' || b.type !== 'criterion') return false;
  const ids = (question: typeof a) => question.options.map(({ id }) => id).join(' ');
  return ids(a) === ids(b);
}

function isSelected(node: Node, selected: ReadonlySet<string>): boolean {
  return questionsIn(node).some(({ id }) => selected.has(id));
}

function isShown(node: Node, { questions, content }: Shown): boolean {
  return questionsIn(node).some(({ id }) => questions.has(id)) || contentIn(node).some(({ id }) => content.has(id));
}

function Blocks({ blocks = [], shown }: { readonly blocks?: readonly Content[] | undefined; readonly shown: Shown }) {
  return blocks.map(({ id, text }) => (
    <div key={id} id={`c-${id}`} className="content" hidden={!shown.content.has(id)}>
      <Markdown source={text} />
    </div>
  ));
}
