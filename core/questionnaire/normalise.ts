import type { FileGroup, FileNode } from './node-schema.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { Node, Questionnaire, Step, Trigger } from './questionnaire.ts';
import { type QuestionnaireFile, shareOf } from './schema.ts';
import type { FileStep } from './step-schema.ts';

/**
 * The questionnaire that a structurally sound file means, with every default filled in. It may still hold broken
 * references: `checks/` finds those.
 */
export function normalise(file: QuestionnaireFile): Questionnaire {
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
    nodes: file.dimensions.map(nodeOf),
    steps: (file.steps ?? []).map(stepOf),
    profiles: (file.profiles ?? []).map((profile) => ({ ...profile, description: profile.description ?? '' })),
    glossary: file.glossary ?? [],
  };
}

function nodeOf(node: FileNode): Node {
  if (node.dimensions !== undefined) {
    return { kind: 'group', ...headingOf(node), children: node.dimensions.map(nodeOf) };
  }
  return { kind: 'dimension', ...headingOf(node), children: contentOf(node) };
}

/** Questions come before groups, so that a child's position tells its place in the file (see `locate.ts`). */
function contentOf(node: FileNode | FileGroup): Node['children'] {
  const groups = (node.groups ?? []).map(
    (group): Node => ({ kind: 'group', ...headingOf(group), children: contentOf(group) }),
  );
  return [...(node.questions ?? []).map(normaliseQuestion), ...groups];
}

function headingOf(node: FileNode | FileGroup) {
  return {
    id: node.id,
    title: node.title,
    description: node.description ?? '',
    weight: node.weight ?? 1,
    rule: node.rule ?? 'mean',
  } as const;
}

function stepOf({ triggers = [], requires = [], links = [], ...step }: FileStep): Step {
  return { ...step, requires, links, triggers: triggers.map(triggerOf) };
}

/** The schema lets exactly one of the three conditions through. */
function triggerOf({ question, chosen, notChosen, band = 0 }: NonNullable<FileStep['triggers']>[number]): Trigger {
  if (chosen !== undefined) return { question, chosen };
  return notChosen === undefined ? { question, band } : { question, notChosen };
}
