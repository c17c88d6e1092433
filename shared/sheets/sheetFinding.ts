import type { Finding, FindingParams, Severity } from '../checking/finding';
import type { FindingCode } from '../checking/findingCode';

/** Where a finding of the sheet's reader points; nowhere in particular unless told. */
type Place = { readonly row?: string; readonly column?: string; readonly fingerprint?: string };

/** A finding made while reading a sheet. Only a warning has a fingerprint. */
export function sheetFinding(
  code: FindingCode,
  severity: Severity,
  params: FindingParams = {},
  { row, column, fingerprint = '' }: Place = {},
): Finding {
  return { code, severity, row: row ?? null, column: column ?? null, params, fingerprint };
}
