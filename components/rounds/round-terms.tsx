import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { Round } from '#core/round/round.ts';

interface RoundTermsProps {
  readonly round: Pick<Round, 'mode' | 'k' | 'audiences' | 'withoutTeam' | 'attributes' | 'recurrence' | 'intro'>;
  /** What is asked, in words. */
  readonly asks: string;
  /** The phase that is aimed at, in words. */
  readonly target: string | null;
}

/** The message that says how often, in `rounds.form.times`. */
export const everyName = {
  month: 'everyMonth',
  quarter: 'everyQuarter',
  halfYear: 'everyHalfYear',
  year: 'everyYear',
} as const;

/** What the round asks of whom, and what it promises. */
export function RoundTerms({ round, asks, target }: RoundTermsProps) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const audiences = round.audiences.map((one) => t(`form.who.${one}`));
  const rows = [
    { id: 'asks', head: t('opening.asks'), text: asks },
    {
      id: 'audiences',
      head: t('page.audiences'),
      text: audiences.length === 0 ? t('page.everybody') : format.list(audiences),
    },
    ...(round.withoutTeam ? [{ id: 'without', head: '', text: t('links.withoutTeam') }] : []),
    ...(round.attributes.length > 0
      ? [
          {
            id: 'attributes',
            head: t('page.attributes'),
            text: format.list(round.attributes.map(({ title }) => title)),
          },
        ]
      : []),
    { id: 'mode', head: t('page.mode'), text: t('page.modeText', { mode: round.mode, k: round.k }) },
    ...(target === null ? [] : [{ id: 'target', head: t('page.target'), text: target }]),
    ...(round.recurrence
      ? [{ id: 'recurs', head: t('page.recurs'), text: t(`form.times.${everyName[round.recurrence.every]}`) }]
      : []),
  ];
  return (
    <Section id="terms" title={t('page.settings')}>
      <dl className="grid max-w-[46rem] gap-x-8 gap-y-1 sm:grid-cols-[12rem_1fr]">
        {rows.map(({ id, head, text }) => (
          <div key={id} className="contents">
            <dt className="mt-2 text-ink-2 sm:mt-0">{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {round.intro === '' ? null : (
        <p className="mt-4 max-w-[66ch] border-l-4 border-line pl-4 whitespace-pre-line text-ink-2">{round.intro}</p>
      )}
    </Section>
  );
}
