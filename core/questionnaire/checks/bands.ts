import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { Band, NumberQuestion, Questionnaire } from '../questionnaire.ts';

/** The bands of a number follow each other without hole or overlap, and their phases go the way `better` says. */
export function checkBands(questionnaire: Questionnaire): Issue[] {
  return locateQuestions(questionnaire).flatMap(({ question, path }) =>
    question.type === 'number' ? checkQuestion(question, [...path, 'bands']) : [],
  );
}

function checkQuestion(question: NumberQuestion, path: Path): Issue[] {
  const empty = question.bands.filter((band) => band.from >= band.to);
  if (empty.length > 0) {
    return empty.map((band) => error(path, `the band ${span(band)} is empty: \`from\` must be below \`to\`.`));
  }
  const neighbours = question.bands.slice(1).flatMap((band, index) => {
    const before = question.bands[index];
    return before === undefined ? [] : checkNeighbours(before, band, question, path);
  });
  return [...neighbours, ...checkMax(question, path)];
}

function checkMax({ bands, max }: NumberQuestion, path: Path): Issue[] {
  const last = bands.at(-1);
  if (max === undefined || last === undefined || (max >= last.from && max < last.to)) return [];
  return [error([...path.slice(0, -1), 'max'], `${max} does not lie in the last band, ${span(last)}.`)];
}

function checkNeighbours(before: Band, band: Band, { better }: NumberQuestion, path: Path): Issue[] {
  const issues: Issue[] = [];
  if (band.from > before.to) issues.push(error(path, `no band covers ${before.to} to ${band.from}.`));
  if (band.from < before.to) issues.push(error(path, `the bands ${span(before)} and ${span(band)} overlap.`));
  const rises = band.phase > before.phase;
  const falls = band.phase < before.phase;
  if (better === 'higher' ? falls : rises) {
    const way = better === 'higher' ? 'falls' : 'rises';
    const message = `higher numbers are ${better === 'higher' ? 'better' : 'worse'}, but the phase ${way} from ${span(before)} to ${span(band)}.`;
    issues.push(error(path, message));
  }
  return issues;
}

function span({ from, to }: Band): string {
  if (to === Number.POSITIVE_INFINITY) return from === Number.NEGATIVE_INFINITY ? 'of all numbers' : `from ${from} up`;
  return from === Number.NEGATIVE_INFINITY ? `below ${to}` : `${from} to ${to}`;
}

function error(path: Path, message: string): Issue {
  return { severity: 'error', path, code: 'bands', message };
}
