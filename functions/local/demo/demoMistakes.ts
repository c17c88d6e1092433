import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import type { TemplateKey } from '../../../shared/templates/template';
import { DEMO_YEAR } from './demoPlan';

/** What a tired person types: template, column key, which filled row, and the text. */
type Mistake = {
  readonly template: TemplateKey;
  readonly column: string;
  readonly row: number;
  readonly text: string;
};

const MISTAKES: readonly Mistake[] = [
  // A unit beside the number is understood, with a notice.
  { template: 'monitoring', column: 'value', row: 0, text: '6 900 чел.' },
  // «Нет» is either zero or «нет данных»; it is not guessed which.
  { template: 'monitoring', column: 'value', row: 3, text: 'нет' },
  // The part over the whole.
  { template: 'monitoring', column: 'value', row: 1, text: '9600' },
  { template: 'mentors', column: 'dateIn', row: 2, text: '31.02.2024' },
  { template: 'mentors', column: 'category', row: 0, text: 'учитиль' },
  // A Latin «o» in a Cyrillic word is understood.
  { template: 'mentors', column: 'category', row: 1, text: 'педагoг' },
  { template: 'mentors', column: 'competences', row: 4, text: 'Профориентация, звонить 8 914 000-00-00' },
  { template: 'mentees', column: 'mentor', row: 1, text: 'Неизвестный Наставник' },
  { template: 'mentees', column: 'form', row: 4, text: '«Учитель – ученик с ОВЗ»' },
  { template: 'mentees', column: 'dateIn', row: 6, text: '09/15/2024' },
  { template: 'mentees', column: 'requestType', row: 8, text: '' },
  { template: 'mentees', column: 'birthYear', row: 10, text: '15' },
];

/** Few enough to be mended by somebody who sees the workbook for the first time. */
const EXAMPLE: readonly Mistake[] = [
  { template: 'mentors', column: 'category', row: 0, text: 'учитиль' },
  { template: 'mentees', column: 'dateIn', row: 1, text: '31.02.2024' },
  { template: 'mentees', column: 'requestType', row: 3, text: '' },
];

// Nine years is unusual for the programme, but can be right.
const ODDITY: readonly Mistake[] = [
  { template: 'mentees', column: 'birthYear', row: 4, text: String(DEMO_YEAR - 9) },
];

/** A text for a cell of a sheet, zero-based. */
export type SheetText = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** The mistakes as texts for the cells of a workbook that has been read. */
export function demoMistakes(sheets: readonly SheetReading[]): readonly SheetText[] {
  return MISTAKES.flatMap((mistake) => placed(mistake, sheets));
}

/** Three mistakes and a value that only wants an explanation, for the workbook that newcomers open. */
export function exampleMistakes(sheets: readonly SheetReading[]): readonly SheetText[] {
  return [...EXAMPLE, ...ODDITY].flatMap((mistake) => placed(mistake, sheets));
}

/** A value that only wants an explanation. */
export function demoOddity(sheets: readonly SheetReading[]): readonly SheetText[] {
  return ODDITY.flatMap((mistake) => placed(mistake, sheets));
}

function placed(
  { template, column, row, text }: Mistake,
  sheets: readonly SheetReading[],
): readonly SheetText[] {
  const sheet = sheets.find((one) => one.template.key === template);
  const at = { row: sheet?.rows[row], column: sheet?.columnsAt.get(column) };

  if (sheet === undefined || at.row === undefined || at.column === undefined) {
    throw new Error(`no cell for a mistake: ${template}.${column}, row ${row}`);
  }

  return [{ sheet: sheet.sheet, row: at.row, column: at.column, text }];
}
