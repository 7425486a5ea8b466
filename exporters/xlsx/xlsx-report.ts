import writeXlsxFile from 'write-excel-file/node';
import type { ReportView } from '../report-view.ts';
import { summarySheet } from './summary-sheet.ts';
import { dimensionsSheet, planSheet, questionsSheet } from './table-sheets.ts';

/** The result as a workbook of four sheets with typed cells. */
export async function xlsxReport(view: ReportView): Promise<Uint8Array<ArrayBuffer>> {
  const { t } = view;
  const sheets = [
    { ...summarySheet(view), sheet: sheetName(t('exports.sheets.summary')) },
    { ...dimensionsSheet(view), sheet: sheetName(t('exports.sheets.dimensions')), orientation: 'landscape' as const },
    { ...questionsSheet(view), sheet: sheetName(t('exports.sheets.questions')), orientation: 'landscape' as const },
    { ...planSheet(view), sheet: sheetName(t('exports.sheets.plan')), orientation: 'landscape' as const },
  ];
  return new Uint8Array(await writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer());
}

/** Spreadsheets take 31 characters and some signs not at all. */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
