import type { Columns } from '../../../../shared/columns/columns';
import { ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { isFixedTemplate } from '../../../../shared/templates/fixedTemplate';
import { templates } from '../../../../shared/templates/templates';
import type { OwnSheet } from './ownSheet';
import type { Obstacle } from './reconciliation';

/**
 * What has to be mended on the sheet before rows and columns of it can be told apart without guessing; `null` where
 * nothing has.
 */
export function obstacleOn({ reading }: OwnSheet, theirs: Columns): Obstacle | null {
  const { template, findings, columns, columnsAt, stamp } = reading;
  const codes = codesOf(columns);
  const isBroken = findings.some(
    ({ severity, row, column }) => severity === 'error' && (row === null || column === ROW_CODE),
  );

  if (template !== templates[stamp.template]) return 'outdated';
  if (
    isFixedTemplate(template) &&
    codesOf(theirs).size > 0 &&
    [...codesOf(theirs)].some((code) => !codes.has(code))
  )
    return 'rowsMissing';
  if (isBroken || !columnsAt.has(ROW_CODE) || codes.size < columns.rows) return 'sheetUnfit';

  return null;
}

function codesOf(columns: Columns): ReadonlySet<unknown> {
  return new Set(Array.from({ length: columns.rows }, (_, row) => valueAt(columns, ROW_CODE, row)));
}
