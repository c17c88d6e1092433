import { isExplained } from '../../../../shared/checking/isExplained';
import type { Measure } from '../../../../shared/measures/measure';
import type { SheetFindings } from '../../../../shared/sheets/findingsSheet';
import { captionOf } from '../../../../shared/templates/captionOf';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import { type CheckedSheet, isWorkbookReady } from '../checkedWorkbook';
import { countsOf } from '../counts/countsOf';
import type { CheckedTask, CheckReport, ListedFinding } from '../desk';
import type { LastCheck } from '../desk/deskMemory';
import { findingsOf } from '../marking/findingsOf';

/** A check as the screen shows it. */
export function checkReport({
  owner,
  checked,
  registries = 'rows',
}: Pick<LastCheck, 'owner' | 'checked' | 'registries'>): CheckReport {
  return {
    owner,
    sheets: findingsOf(checked).map((one) =>
      taskOf(
        one,
        checked.sheets.find(({ reading }) => reading.sheet === one.sheet) ?? null,
        checked.explanations,
        (sheet) =>
          registries === 'counts' && isAboutPersons(sheet.reading.template)
            ? countsOf(sheet, checked.region).measures
            : null,
      ),
    ),
    ready: isWorkbookReady(checked),
  };
}

function taskOf(
  { template, sheet, findings, total, rowNumbers }: SheetFindings,
  checked: CheckedSheet | null,
  explanations: LastCheck['checked']['explanations'],
  totalsOf: (sheet: CheckedSheet) => readonly Measure[] | null,
): CheckedTask {
  const key = template?.key ?? null;
  const totals = checked === null ? null : totalsOf(checked);
  const own = explanations.filter((one) => one.template === key).map(({ explanation }) => explanation);

  return {
    template: key,
    sheet,
    rows: checked?.shared.rows ?? 0,
    errors: checked?.errors ?? 1,
    unexplained: checked?.unexplained ?? 0,
    total,
    ...(totals === null ? {} : { totals }),
    findings: findings.map((finding, index): ListedFinding => {
      const { row, column } = finding;

      return {
        id: `${sheet}:${index}`,
        template: key,
        sheet,
        finding,
        row: row === null ? null : (rowNumbers.get(row)?.[0] ?? null),
        column: column === null ? null : (checked?.reading.columnsAt.get(column) ?? null),
        caption: template === null || column === null ? '' : captionOf(template, column),
        explanation: own.find((one) => isExplained(finding, [one])) ?? null,
      };
    }),
  };
}
