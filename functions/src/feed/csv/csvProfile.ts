import { neutraliseFormula } from '../../../../shared/cells/neutraliseFormula';

/** How a CSV is written. */
export type CsvProfile = {
  /** At the very beginning: Excel takes a file without it for Windows-1251. */
  readonly start: string;
  readonly separator: ',' | ';';
  readonly number: (value: number) => string;
  /** A text before quoting. */
  readonly text: (value: string) => string;
};

/** What Excel with Russian settings opens by a double click, without running anything. */
export const EXCEL_RU: CsvProfile = {
  start: '\uFEFF',
  separator: ';',
  number: (value) => String(value).replace('.', ','),
  text: neutraliseFormula,
};

/** RFC 4180 for programs: values as they are. */
export const MACHINE: CsvProfile = {
  start: '',
  separator: ',',
  number: String,
  text: (value) => value,
};
