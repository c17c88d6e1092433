import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { BENCH_YEAR } from './benchYear';
import { workbookRegistries } from './registries';

/** Whose workbook the cases of the pane work on. */
export const PANE_REPORTER: Reporter = { key: '08701000', kind: 'municipality', name: 'город Хабаровск' };

/** Every sheet of a municipality's workbook with so many mentees, their mentors and organisations; no monitoring yet. */
export function filledWorkbook(mentees: number): readonly SheetSpec[] {
  const columns = workbookRegistries({ mentees, seed: 1 });

  return reporterWorkbook({ region: khabarovsk, reporter: PANE_REPORTER, year: BENCH_YEAR, columns });
}
