import type { SheetExplanation } from '../../../../shared/sheets/readExplanations';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { judgeSheet } from '../judgeSheet';

/** A checked workbook with other explanations: the rules need not run again. */
export function reexplained(
  checked: CheckedWorkbook,
  explanations: readonly SheetExplanation[],
): CheckedWorkbook {
  const sheets = checked.sheets.map((sheet) => {
    const own = explanations.filter(({ template }) => template === sheet.reading.template.key);

    return judgeSheet(
      sheet,
      own.map(({ explanation }) => explanation),
    );
  });

  return { ...checked, sheets, explanations };
}
