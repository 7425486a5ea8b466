import { everyType } from '#importers/phaseline/every-type.fixture.ts';
import { builtIn, type Making, makeReport, questionnaireIn, worth } from './report.fixture.ts';
import type { Report } from './report.ts';

/** Most at phase 2, some below, one unknown, one that does not apply, comments and links. */
const mixed: Making = {
  answer: (question, index) => {
    if (index === 5) return { kind: 'unknown' };
    if (index === 9) return { kind: 'notApplicable', reason: 'We have no customers outside of the company.' };
    if (index === 30) return null;
    return worth(question, [2, 1, 2, 2, 3, 1, 0][index % 7] ?? 2);
  },
  note: (_, index) => ({
    comment: index % 6 === 0 ? 'We looked at the last three releases.\n\nTwo teams do it differently.' : '',
    link: index % 8 === 0 ? 'https://example.org/wiki/platform?page=releases' : '',
  }),
};

const earlier = new Date('2026-05-04T10:00:00');

/** Every kind of result that a report can have, by what is special about it. */
export function everyState(): Readonly<Record<string, Report>> {
  const before = makeReport({ answer: (question, index) => worth(question, [1, 0, 2][index % 3] ?? 1) });
  const firstLook = builtIn().profiles[0] ?? null;
  return {
    mixed: makeReport(mixed),
    previous: makeReport({
      ...mixed,
      targets: { ownership: 3 },
      previous: {
        result: before.result,
        submittedAt: earlier,
        sameQuestions: true,
        otherVersion: null,
        likeForLike: null,
      },
    }),
    otherQuestions: makeReport({
      ...mixed,
      previous: {
        result: before.result,
        submittedAt: earlier,
        sameQuestions: false,
        otherVersion: null,
        likeForLike: null,
      },
    }),
    lowest: makeReport({ answer: (question, index) => (index % 5 === 0 ? { kind: 'unknown' } : worth(question, 0)) }),
    undecided: makeReport({
      answer: (question, index) => (index % 3 === 0 ? { kind: 'unknown' } : worth(question, 2)),
    }),
    notAssessed: makeReport({ answer: () => ({ kind: 'unknown' }) }),
    nothingApplies: makeReport({ answer: () => ({ kind: 'notApplicable', reason: 'Not our work.' }) }),
    last: makeReport({ answer: (question) => worth(question, 3) }),
    firstLook: makeReport({ ...mixed, profile: firstLook }),
    scripts: makeReport({
      ...mixed,
      team: 'Łukasz & Žofie — Платежи, Πληρωμές, فريق المدفوعات 支付 🚀',
      note: () => ({
        comment: 'قمنا بمراجعة آخر ثلاثة إصدارات (v2.1) معًا.\nНа двух строках. שלום עולם 123.\n支付团队 👩‍💻 done.',
        link: `https://example.org/${'a-very-long-address/'.repeat(12)}`,
      }),
    }),
    everyType: makeReport({
      questionnaire: questionnaireIn(everyType),
      answer: (question) => worth(question, 1),
    }),
  };
}
