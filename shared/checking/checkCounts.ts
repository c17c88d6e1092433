import type { Template } from '../templates/template';
import { checkWith } from './check';
import type { CheckOutcome } from './outcome';
import type { CheckContext } from './rule';
import { drain } from './steps';

/** Runs the shared rules that need no row of a sheet of so many `rows`: all that can be checked where the rows are not. */
export function checkCounts(template: Template, rows: number, context: CheckContext): CheckOutcome {
  return drain(
    checkWith(
      template,
      { rows, columns: {} },
      context,
      ({ reads, countsOnly }) => reads === 'shared' && countsOnly === true,
    ),
  );
}
