import { stringify } from 'yaml';

/**
 * A questionnaire file with so many questions, each with four statements, a help text and a step, in equal sections.
 * `every`: after each so many of them comes one that is asked only when the one before it is answered.
 */
export function largeModel(id: string, questions: number, sections: number, every = Number.POSITIVE_INFINITY): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const inEach = questions / sections;
  return stringify({
    id,
    version: '1',
    title: `A questionnaire of ${questions} questions`,
    description: 'Made for the bench.',
    licence: 'Apache-2.0',
    attribution: 'Phaseline',
    phases: ['Unplanned', 'Agreed', 'Measured', 'Improved'].map((title) => ({ title })),
    dimensions: numbers(sections).map((section) => ({
      id: `section-${section}`,
      title: `Part ${section + 1} of the platform`,
      questions: numbers(inEach).map((at) => ({
        id: `question-${section * inEach + at}`,
        text: `How does the team look after part ${section * inEach + at} of its platform, day by day?`,
        help: 'Think of the last three months.',
        statements: [
          'Nobody in particular looks after it.',
          'Somebody does when there is time, or when something broke.',
          'The team has agreed upon how, and does it every week.',
          'What is done follows from figures, and gets better each quarter.',
        ],
        ...(at % every === 1 ? { showIf: `question-${section * inEach + at - 1} >= 0` } : {}),
      })),
    })),
    steps: numbers(questions).map((at) => ({
      id: `step-${at}`,
      title: `Agree upon who looks after part ${at}`,
      why: 'What belongs to nobody is done by nobody, and found out by those who need it.',
      how: 'Take half an hour in the next meeting, write it down, and look at it again in a month.',
      dimension: `section-${Math.floor(at / inEach)}`,
      leads: { from: 0, to: 3 },
      lifts: [`question-${at}`],
      effort: 1 + (at % 5),
      outcome: 'One name stands beside it.',
      metrics: ['Days since it was looked at'],
      example: 'A line in the list of parts.',
    })),
  });
}
