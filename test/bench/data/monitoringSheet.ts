import type { Random } from '../../../functions/local/demo/demoRandom';
import { columnsOfRecords } from '../../../functions/local/demo/demoRecords';
import type { Columns } from '../../../shared/columns/columns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { ReporterKind } from '../../../shared/regions/reporterKind';
import { monitoring } from '../../../shared/templates/monitoring';
import { monitoringRows } from '../../../shared/templates/monitoringRows';
import { BENCH_YEAR } from './benchYear';

/** What is shared of a monitoring with a number in every line; parts are less than their wholes. */
export function monitoringSheet(kind: ReporterKind, random: Random): Columns {
  const records = monitoringRows(khabarovsk, { kind, level: 'college' }).map(({ code, unit, partOf }) => ({
    rowCode: code,
    value: unit === 'flag' ? 1 : unit === 'points' ? 8 : (partOf === undefined ? 1000 : 100) + random(900),
    source: 'organisations',
    asOf: '2024-10-01',
  }));

  return shareColumns(monitoring, columnsOfRecords(monitoring, records), BENCH_YEAR);
}
