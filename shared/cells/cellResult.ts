import type { FindingParams, Severity } from '../checking/finding';
import type { FindingCode } from '../checking/findingCode';
import type { Value } from '../columns/columns';

/** What the reading of a cell found; the sheet's reader adds row and column. */
export type CellFinding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly params: FindingParams;
};

/** What a cell means. A cell that cannot be understood is `null` with an error, never a guess. */
export type CellResult = { readonly value: Value; readonly findings: readonly CellFinding[] };

const NOTHING: readonly CellFinding[] = [];

/** The cell means `value`. */
export function accepted(value: Value): CellResult {
  return { value, findings: NOTHING };
}

/** The cell means `value`, but something that stood in it is not part of that. */
export function noticed(value: Value, code: FindingCode, params: FindingParams): CellResult {
  return { value, findings: [{ code, severity: 'notice', params }] };
}

/** The cell cannot be understood. */
export function refused(code: FindingCode, params: FindingParams = {}): CellResult {
  return { value: null, findings: [{ code, severity: 'error', params }] };
}
