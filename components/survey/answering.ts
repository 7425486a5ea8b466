// The whole script of an answering page. The page is a document that React only renders on the server: this file is
// bundled by itself, and loaded instead of React.
import type { AnswerFormOptions } from './answer-form-options.ts';
import { keepAnswers } from './keep-answers.ts';

const root = document.getElementById('survey');
const options: AnswerFormOptions | null = root?.dataset.options ? JSON.parse(root.dataset.options) : null;
if (root && options) keepAnswers(root, options);
