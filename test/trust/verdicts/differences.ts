import { isDeepStrictEqual } from 'node:util';
import type { CheckedSheet } from '../../../addin/src/usecases/checkedWorkbook';
import type { Finding } from '../../../shared/checking/finding';
import { canonicalise } from '../../../shared/columns/canonicalise';
import { ROW_CODE, valueAt } from '../../../shared/columns/columns';
import type { Receipt } from '../../../shared/contract/receipt';
import type { FunctionsVerdict } from './roads/functionsVerdict';
import type { SheetVerdict } from './roads/sheetVerdict';

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Where what the functions say of a sheet is not what the pane says of it, in words; empty where they agree. */
export function differences(
  pane: SheetVerdict,
  checked: CheckedSheet,
  said: FunctionsVerdict,
): readonly string[] {
  const listed = [...pane.inExplanations, ...inCanonicalOrder(pane.findings, checked)];

  return [
    ...unlike('taken', pane.isTaken, said.isTaken),
    ...unlike('findings', listed, said.findings),
    ...unlike('counts', pane.counts, said.counts),
    ...(said.measures === null ? [] : unlike('measures', pane.measures, said.measures)),
    ...(said.receipt === null ? [] : unlikeReceipt(pane, said.receipt)),
  ];
}

function unlikeReceipt(pane: SheetVerdict, { contentHash, measures, checks }: Receipt): readonly string[] {
  const warnings = pane.findings.filter(({ severity }) => severity === 'warning').length;

  return [
    ...unlike('hash', pane.hash, contentHash),
    ...unlike('measures of the receipt', pane.measures, measures),
    ...unlike('warnings', warnings, checks.warnings),
    ...unlike('rules run', pane.rulesRun, checks.rulesRun),
    ...unlike('compared with', pane.comparedWith, Object.keys(checks.comparedWith)),
  ];
}

/** Says what is unlike; both sides as JSON would have them. */
export function unlike(what: string, one: unknown, other: unknown): readonly string[] {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];

  if (left === right || isDeepStrictEqual(plain(left), plain(right))) return [];

  return [`${what}: ${left} is not ${right}`];
}

function plain(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

/** As the functions list them, whose rows stand in the order of their codes: errors first, then by row, then as the rules go. */
function inCanonicalOrder(findings: readonly Finding[], { shared }: CheckedSheet): readonly Finding[] {
  const columns = canonicalise(shared);
  const places = new Map(
    Array.from({ length: columns.rows }, (_, row) => [valueAt(columns, ROW_CODE, row), row]),
  );
  const placeOf = ({ row }: Finding): number => (row === null ? -1 : (places.get(row) ?? columns.rows));

  return findings.toSorted(
    (one, other) => RANK[one.severity] - RANK[other.severity] || placeOf(one) - placeOf(other),
  );
}
