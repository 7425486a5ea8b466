import type { ReportView } from '../report-view.ts';
import type { AnswerSign } from './answer-lines.ts';

/** The sign beside an answer in words. */
export function signText(sign: AnswerSign, { t }: ReportView): string {
  return sign.is === 'value' ? t('report.sign.value', { phase: sign.text }) : t(`report.sign.${sign.is}`);
}
