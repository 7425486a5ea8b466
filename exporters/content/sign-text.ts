import type { ReportView } from '../report-view.ts';
import type { AnswerSign } from './answer-lines.ts';

/** The sign beside an answer in words. */
export function signText(sign: AnswerSign, { t }: ReportView): string {
  if (sign.is === 'value') return t('report.sign.value', { phase: sign.text });
  return sign.is === 'part' ? t('report.sign.part', { share: sign.text }) : t(`report.sign.${sign.is}`);
}
