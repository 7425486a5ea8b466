import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Said } from '#components/ui/said.tsx';
import { Section } from '#components/ui/section.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Part } from '#core/questionnaire/parts.ts';
import type { CarriedAnswer, CarryOver, Lost } from '#core/response/carry-over.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';

interface CarryReportProps {
  readonly report: CarryOver;
  /** Title of the selection of questions that the new version does not have. */
  readonly profileGone: string | null;
  readonly langOf: LangOf;
}

/** Question by question what a move to another version does; what stays as it is, is only counted elsewhere. */
export function CarryReport({ report: { difference, answers }, profileGone, langOf }: CarryReportProps) {
  const t = useTranslations('versions.report');
  const isQuestion = ({ kind }: Part) => kind === 'question';
  const gone = new Set(answers.map(({ question }) => question));
  const unanswered = difference.removed.filter((part) => isQuestion(part) && !gone.has(part.id));
  return (
    <>
      {profileGone ? (
        <p className="mt-5 max-w-[66ch]">
          <Sentence langOf={langOf}>{t('profileGone', { profile: quoted(profileGone) })}</Sentence>
        </p>
      ) : null}
      <Lines id="lost" langOf={langOf} title={t('lost.title')} lines={linesOf(answers, 'lost')} />
      <Lines id="look-again" langOf={langOf} title={t('lookAgain.title')} lines={linesOf(answers, 'lookAgain')} />
      <Lines
        id="new"
        langOf={langOf}
        title={t('new.title')}
        lines={difference.added.filter(isQuestion).map(({ id, title }) => ({ id, text: title, note: null }))}
      />
      <Lines
        id="gone"
        langOf={langOf}
        title={t('gone.title')}
        lines={unanswered.map(({ id, title }) => ({ id, text: title, note: null }))}
      />
    </>
  );

  function linesOf(all: readonly CarriedAnswer[], is: 'lost' | 'lookAgain'): readonly Line[] {
    return all
      .filter(({ carried }) => carried.is === is)
      .map(({ question, text, carried }) => ({ id: question, text, note: noteOf(carried) }));
  }

  function noteOf(carried: CarriedAnswer['carried']): string | null {
    switch (carried.is) {
      case 'kept':
        return null;
      case 'lookAgain':
        return t(`lookAgain.${carried.because}`);
      case 'lost':
        return t(`lost.${reasonOf(carried.because)}`);
    }
  }
}

/** The kinds of reason that people tell apart. */
function reasonOf(because: Lost) {
  switch (because) {
    case 'questionGone':
    case 'typeChanged':
    case 'unitChanged':
    case 'pointsChanged':
    case 'unknownNotAllowed':
    case 'notApplicableNotAllowed':
      return because;
    case 'numberOutOfRange':
      return 'outOfRange';
    default:
      return 'optionGone';
  }
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly note: ReactNode;
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly langOf: LangOf;
}

function Lines({ id, title, lines, langOf }: LinesProps) {
  const format = useFormatter();
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title} aside={format.number(lines.length)}>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="break-inside-avoid border-b border-line py-2.5">
            <span className="block max-w-[72ch] break-words">
              <Said langOf={langOf}>{line.text}</Said>
            </span>
            {line.note ? <span className="text-small text-ink-2">{line.note}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
