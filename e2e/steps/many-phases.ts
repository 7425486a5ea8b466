import { stringify } from 'yaml';

const names = [
  'Nothing at all',
  'Begun by somebody',
  'Repeated',
  'Written down',
  'Agreed',
  'Measured',
  'Managed quantitatively',
  'Automated',
  'Self-healing',
  'Nobody thinks of it',
];
const phases = names.map((title) => ({ title, description: `This is what “${title}” means.` }));
const count = (length: number) => Array.from({ length }, (_, index) => index + 1);

/** Ten phases that are numbered from 1, and twelve dimensions in three groups. */
export const manyPhases = stringify({
  id: 'many-phases',
  version: '1.0.0',
  title: 'Ten phases',
  description: 'For tests.',
  locale: 'en',
  licence: 'Apache-2.0',
  attribution: 'Made for tests.',
  phases,
  displayBase: 1,
  dimensions: count(3).map((group) => ({
    id: `group-${group}`,
    title: `Group ${group} of the whole`,
    dimensions: count(4).map((dimension) => ({
      id: `dimension-${group}-${dimension}`,
      title: `Dimension ${dimension} of group ${group}, with a longish name`,
      questions: count(5).map((question) => ({
        id: `question-${group}-${dimension}-${question}`,
        text: `How far is part ${question} of dimension ${dimension} in group ${group}?`,
        statements: names.map((name) => `It is like “${name}” there.`),
      })),
    })),
  })),
});
