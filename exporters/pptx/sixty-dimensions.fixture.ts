const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const names = [
  'المنصة والملكية في الفرق',
  '平台团队与所有权以及路线图',
  'Платформа и ответственность',
  'Everything that somebody has to look after',
];

/** A questionnaire of sixty dimensions with long names, and texts of five thousand letters. */
export const sixtyDimensions = JSON.stringify({
  id: 'sixty',
  version: '1',
  title: `Sixty 🚀 ${names.join(' · ')}`,
  attribution: 'Whose questions these are, in many words. '.repeat(30),
  phases: ['Absent', 'Begun', 'Known', 'Lived'].map((title) => ({ title })),
  dimensions: numbers(60).map((dimension) => ({
    id: `d${dimension}`,
    title: `${names[dimension % names.length]} ${dimension} ${'and so on '.repeat(20)}`.trim(),
    questions: numbers(2).map((question) => ({
      id: `d${dimension}q${question}`,
      text: `How is the thing ${question} of the part ${dimension} done? ${'In many words 支付. '.repeat(250)}`.trim(),
      statements: ['Not.', 'Sometimes.', 'Often.', 'Always.'],
    })),
  })),
});
