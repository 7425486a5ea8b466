import { useFormatter, useTranslations } from 'next-intl';
import { RulerBar } from '#components/charts/ruler-bar.tsx';
import { PhaseBadge } from '#components/ui/phase-badge.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionRows, rulerWords } from '#core/text/dimension-rows.ts';
import type { Titles } from '#core/text/titles.ts';
import { holdsInOrder } from '#core/text/why-parts.ts';
import { Comments } from './comments.tsx';
import type { ResultRow } from './result-row.ts';

interface GroupResultProps {
  readonly questionnaire: Questionnaire;
  readonly titles: Titles;
  readonly row: Extract<ResultRow, { is: 'shown' }>;
  /** The phase that the round aims at; null: none. */
  readonly target: number | null;
  readonly format: 'score' | 'groupScore';
}

const mostHolds = 12;

/** One group: score and phase as a pair, what holds the next phase, and its dimensions. */
export function GroupResult({ questionnaire, titles, row, target, format }: GroupResultProps) {
  const t = useTranslations('roundResults');
  const charts = useTranslations('charts');
  const number = useFormatter();
  const { result } = row;
  const { score, reached, why } = result;
  // Of a question that is hidden not even that it holds is told.
  const holds = holdsInOrder(why.questions).filter(({ question }) => !row.hidden.includes(question));
  const aimOf = ({ ceiling }: { readonly ceiling: number }) => Math.min(ceiling, target ?? 0);
  const text = (value: number | null) => (value === null ? t('cell.notScored') : number.number(value, format));
  return (
    <div data-phases={questionnaire.phases.length}>
      <dl className="mt-6 flex">
        <div className="pr-5 sm:pr-9">
          <dt className="text-small font-medium text-ink-2">{t('score')}</dt>
          <dd className="mt-1.5 text-pair">{text(score)}</dd>
        </div>
        <div className="w-1 shrink-0 bg-ink" />
        <div className="px-5 sm:px-9">
          <dt className="text-small font-medium text-ink-2">{t('phase')}</dt>
          <dd className="mt-1.5 flex flex-wrap items-baseline gap-x-2">
            {reached === null ? (
              <span className="text-h2">{t('cell.notScored')}</span>
            ) : (
              <>
                <span className="text-pair">{titles.digit(reached)}</span>
                <span className="text-h2 font-medium text-ink-2">{titles.phase(reached)}</span>
              </>
            )}
          </dd>
        </div>
      </dl>
      <p className="mt-4 max-w-[66ch] text-ink-2">
        {row.about} · {t(`confidence.${result.confidence}`)}
        {result.coverage === null ? '' : ` · ${t('coverage', { share: number.number(result.coverage, 'percent') })}`}
        {row.hidden.length > 0 ? ` · ${t('hiddenQuestions', { count: row.hidden.length })}` : ''}
      </p>
      {target === null || row.way === null ? null : (
        <p className="mt-2 max-w-[66ch]">
          {t('way', {
            share: number.number(row.way, 'percent'),
            phase: titles.digit(target),
            name: titles.phase(target),
          })}
        </p>
      )}
      {why.next === null || holds.length === 0 ? null : (
        <Section id="why" title={t('why', { phase: titles.digit(reached ?? 0), next: titles.digit(why.next) })}>
          <ul className="border-t border-line">
            {holds.slice(0, mostHolds).map(({ question, dimension, phase, because, value }) => (
              <li key={question} className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[1fr_auto]">
                <span>
                  {titles.question(question).text}
                  <span className="block text-small text-ink-3">{titles.dimension(dimension)}</span>
                </span>
                <span className="text-small text-ink-2 sm:text-right">
                  {because === 'below' && value !== null
                    ? // Of a small group the value may be what everybody said (privacy rules, 5).
                      t(format === 'score' ? 'holds.below' : 'holds.belowOnly', {
                        value: titles.value(value),
                        phase: titles.digit(phase),
                      })
                    : t('holds.unknown', { phase: titles.digit(phase) })}
                </span>
              </li>
            ))}
          </ul>
          {holds.length > mostHolds ? (
            <p className="mt-2 text-small text-ink-3">{t('moreHolds', { count: holds.length - mostHolds })}</p>
          ) : null}
        </Section>
      )}
      <Section id="dimensions" title={t('dimensions')}>
        <ul className="border-t border-line">
          {dimensionRows(result, null, titles).map((each) => {
            const { is, figures } = rulerWords(each.result, result.lastPhase, titles);
            const scored = text(each.result.score);
            if (row.hiddenDimensions.includes(each.result.id)) {
              return (
                <li key={each.result.id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2.5">
                  <span className="font-semibold">{each.title}</span>
                  <span className="text-ink-3">{t('cell.hiddenWord')}</span>
                </li>
              );
            }
            return (
              <li
                key={each.result.id}
                className="grid items-center gap-x-6 gap-y-1.5 border-b border-line py-2.5 md:grid-cols-[minmax(0,1fr)_16rem_9rem]"
              >
                <span>
                  <span className="font-semibold">{each.title}</span>
                  {target !== null && each.result.reached !== null && each.result.reached < aimOf(each.result) ? (
                    <span className="block text-small text-ink-3">
                      {t('belowTarget', { phase: titles.digit(aimOf(each.result)) })}
                    </span>
                  ) : null}
                </span>
                <RulerBar
                  ruler={each.ruler}
                  digit={titles.digit}
                  label={charts(`ruler.${is}`, { ...figures, score: scored })}
                />
                <span className="flex items-center justify-between gap-3 md:justify-end">
                  <b>{scored}</b>
                  {each.result.reached === null ? null : (
                    <PhaseBadge
                      phase={each.result.reached}
                      title={titles.phase(each.result.reached)}
                      displayBase={questionnaire.displayBase}
                      show="digit"
                    />
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      {row.comments.length === 0 ? null : (
        <Comments comments={row.comments} titles={titles} lead={t(row.agreed ? 'comments.ofTeam' : 'comments.lead')} />
      )}
    </div>
  );
}
