import type { SheetFindings } from '../../../../shared/sheets/findingsSheet';
import { rowNumbers } from '../../../../shared/sheets/rowNumbers';
import type { CheckedWorkbook } from '../checkedWorkbook';

/** What «Замечания» lists: the sheets that could not be read first, then the others in the order of filling. */
export function findingsOf({
  sheets,
  refused,
}: Pick<CheckedWorkbook, 'sheets' | 'refused'>): readonly SheetFindings[] {
  return [
    ...refused.map(({ sheet, template, finding }) => ({
      template,
      sheet,
      findings: [finding],
      total: 1,
      rowNumbers: new Map(),
    })),
    ...sheets.map(({ reading, findings, total }) => ({
      template: reading.template,
      sheet: reading.sheet,
      findings,
      total,
      rowNumbers: rowNumbers(reading),
    })),
  ];
}
