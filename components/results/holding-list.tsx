import { useFormatter, useTranslations } from 'next-intl';
import { PhaseCell } from '#components/charts/phase-cell.tsx';
import { Glossed } from '#components/ui/glossed.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Hold } from '#core/scoring/result.ts';
import { wholePhase } from '#core/scoring/tolerance.ts';
import { criterionShare } from '#core/text/criterion-share.ts';
import { gloss, type Piece } from '#core/text/gloss.ts';
import { holdsInOrder } from '#core/text/why-parts.ts';
import './holding.css';
import type { ResultView } from './result-view.ts';

const shownFirst = 8;

/** The answers that hold the next phase, dimensions with most of them first; the first eight, the rest unfolds. */
export function HoldingList({ view, next }: { readonly view: ResultView; readonly next: number }) {
  const t = useTranslations('result.why');
  const holds = holdsInOrder(view.result.why.questions);
  const { questionnaire, titles } = view;
  const texts = gloss(
    holds.map(({ question }) => titles.question(question).text),
    questionnaire.glossary,
  );
  const rows = holds.map((hold, index): HoldingRow => ({ hold, text: texts[index] ?? [] }));
  const rest = rows.slice(shownFirst);
  return (
    <div>
      <h3 id="holding" className="mb-1">
        {t('list', { next: titles.digit(next) })}
      </h3>
      <HoldingRows view={view} rows={rows.slice(0, shownFirst)} />
      {rest.length > 0 ? (
        <Unfold summary={t('hidden', { count: rest.length })} printed>
          <HoldingRows view={view} rows={rest} />
        </Unfold>
      ) : null}
    </div>
  );
}

interface HoldingRow {
  readonly hold: Hold;
  readonly text: readonly Piece[];
}

function HoldingRows({ view, rows }: { readonly view: ResultView; readonly rows: readonly HoldingRow[] }) {
  const t = useTranslations('result.why');
  const format = useFormatter();
  const { titles, token, langOf } = view;
  return (
    <ol aria-labelledby="holding">
      {rows.map(({ hold: { question, dimension, because, value, phase }, text }) => {
        const criterion = criterionShare(titles.question(question), value ?? 0, view.result.lastPhase);
        const share = format.number(criterion?.share ?? 0, 'percent');
        const below = criterion ? t('now.part', { share }) : t('now.below', { phase: titles.value(value ?? 0) });
        const now = value === null ? t(`now.${because}`) : below;
        return (
          <li key={question} className="hold">
            <span>
              <span lang={langOf(titles.question(question).text)}>
                <Glossed pieces={text} />
              </span>{' '}
              <small>
                <Said langOf={langOf}>{titles.dimension(dimension)}</Said>
              </small>
            </span>
            <span>
              {value === null ? (
                <PhaseCell is={because === 'unknown' ? 'unknown' : 'open'} text={because === 'unknown' ? '?' : '–'} />
              ) : (
                <PhaseCell
                  is="value"
                  phase={criterion?.phase ?? wholePhase(value)}
                  text={criterion ? share : titles.value(value)}
                />
              )}
              <span className={value === null ? undefined : 'sr-only'}>{now}</span>
              <Icon name="arrow" />
              <PhaseCell is="needed" text={criterion ? '✓' : titles.digit(phase)} />
              <span className="sr-only">{criterion ? t('needsAll') : t('needs', { phase: titles.digit(phase) })}</span>
              <a
                href={`/a/${token}/answer/${dimension}#q-${question}`}
                aria-label={t('openQuestion', { question: titles.question(question).text })}
              >
                {t('open')}
              </a>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
