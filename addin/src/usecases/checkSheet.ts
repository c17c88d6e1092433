import { checkSteps } from '../../../shared/checking/check';
import type { Explanation } from '../../../shared/checking/finding';
import type { CheckContext } from '../../../shared/checking/rule';
import type { Steps } from '../../../shared/checking/steps';
import { shareColumns } from '../../../shared/columns/shareColumns';
import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import type { CheckedSheet } from './checkedWorkbook';
import { judgeSheet } from './judgeSheet';

/** Checks one sheet as the server will, and beyond that what only the workbook knows. */
export function* checkSheetSteps(
  reading: SheetReading,
  context: CheckContext,
  explanations: readonly Explanation[],
): Steps<CheckedSheet> {
  const { template, columns } = reading;
  const shared = shareColumns(template, columns, context.year);

  yield 0;

  const local = yield* checkSteps(template, columns, context, 'local');
  const common = yield* checkSteps(template, shared, context, 'shared');

  return judgeSheet({ reading, shared, outcomes: { local, common } }, explanations);
}
