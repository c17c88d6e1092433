import type { FactSet } from '../../../../shared/facts/fact';
import { FACT_FIELDS } from '../../../../shared/facts/wireFacts';
import { EXCEL_RU, MACHINE } from './csvProfile';
import { factRowsInWords } from './factRowsInWords';
import { type CsvCell, writeCsv } from './writeCsv';

/** The facts for a program: stable English headings, keys, a decimal point. */
export function machineCsv({ facts }: FactSet): Uint8Array {
  const rows = facts.map((fact): readonly CsvCell[] => [
    fact.key,
    ...FACT_FIELDS.map((field) => fact[field]),
  ]);

  return writeCsv(MACHINE, [['key', ...FACT_FIELDS], ...rows]);
}

/** The facts for Excel with Russian settings: what everything is called, a decimal comma. */
export function excelCsv(set: FactSet): Uint8Array {
  return writeCsv(EXCEL_RU, factRowsInWords(set));
}
