import type { CheckedWorkbook } from '../../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import type { Region } from '../../../../shared/regions/region';
import { readParameters } from '../../../../shared/regions/settlement/readSettlement';
import { settledRegion } from '../../../../shared/regions/settlement/settledRegion';
import { NOTHING_SETTLED } from '../../../../shared/regions/settlement/settlement';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { templates } from '../../../../shared/templates/templates';
import { gridOf } from '../../../shared/sheets/helpers/gridOf';
import type { Filling } from './filling';

/** What the checks find in a filling, asked without any road. */
export function checkAlone(filling: Filling, specs: readonly SheetSpec[]): CheckedWorkbook {
  const { reporter, year, now } = filling;

  return checkWorkbook(specs.map(gridOf), {
    region: regionOf(filling),
    reporter,
    year,
    now: new Date(now),
    lastYear: lastYearOf(filling),
  });
}

function regionOf({ region, parameters }: Filling): Region {
  if (parameters === null) return region;

  return settledRegion(region, { ...NOTHING_SETTLED, settings: readParameters(parameters) });
}

function lastYearOf({ lastYear, region }: Filling) {
  const sheets = Object.values(templates).flatMap((template) => {
    const columns = lastYear[template.key];

    return columns ? [[template.key, measuresOf(template, columns, region)] as const] : [];
  });

  return Object.fromEntries(sheets);
}
