import { monitoringRows } from '../../templates/monitoringRows';
import type { FixedRow } from '../../templates/template';
import type { Region } from '../region';
import type { ReporterKind } from '../reporterKind';
import type { RegionFault } from './regionFault';

const REPORTERS: readonly ReporterKind[] = ['municipality', 'organisation', 'region'];

/** The monitoring's lines that anybody fills in the region, by code: what indicators and coverages are made of. */
export function monitoringLines(region: Region): ReadonlyMap<string, FixedRow> {
  const lines = REPORTERS.flatMap((kind) => monitoringRows(region, { kind }));

  return new Map(lines.map((line) => [line.code, line]));
}

/** A measure that the monitoring does not have, at its place in the data. */
export function unknownMeasure(measure: string, path: string): RegionFault {
  return { path, message: `the monitoring template has no row ${measure}` };
}
