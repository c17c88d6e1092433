import type { Finding } from '../checking/finding';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { templates } from '../templates/templates';
import { templateOfVersion } from '../templates/versions/templateOfVersion';
import { sheetFinding } from './sheetFinding';
import type { Stamp } from './stamp';

/** Whose workbook it should be. What is not known is taken from the first stamp. */
export type ExpectedWorkbook = {
  readonly region: Region;
  readonly reporter?: Reporter;
  readonly year?: number;
};

/** Why a sheet with this stamp is not to be read here; `null` when it is. */
export function stampFault(stamp: Stamp, expected: ExpectedWorkbook, first: Stamp): Finding | null {
  const { region, reporter } = expected;
  const year = expected.year ?? first.year;
  const template = templates[stamp.template];
  const { version } = template;

  if (stamp.region !== region.key) return other('sheetOtherRegion', stamp.region, region.name);
  if (stamp.year !== year) return other('sheetOtherYear', String(stamp.year), String(year));
  if (stamp.reporter !== (reporter?.key ?? first.reporter))
    return other(
      'sheetOtherReporter',
      nameOf(stamp.reporter, region),
      reporter?.name ?? nameOf(first.reporter, region),
    );
  if (templateOfVersion(template, stamp.version) !== null) return null;
  if (stamp.version < version) return other('sheetVersionOld', String(stamp.version), String(version));

  return other('sheetVersionNew', String(stamp.version), String(version));
}

function other(code: Finding['code'], actual: string, expected: string): Finding {
  return sheetFinding(code, 'error', { actual, expected });
}

function nameOf(reporter: string, region: Region): string {
  return region.municipalities.find(({ key }) => key === reporter)?.name ?? reporter;
}
