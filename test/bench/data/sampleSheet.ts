import type { Random } from '../../../functions/local/demo/demoRandom';
import { demoCode, pick } from '../../../functions/local/demo/demoRecords';
import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { AGE_BANDS, type SharedColumn, sharedColumns } from '../../../shared/templates/sharedColumns';
import type { Template } from '../../../shared/templates/template';

/** Whose sheet it is. */
export type SampleAddress = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
};

/** Enterprises that are named; few enough for several reporters to name the same. */
const ENTERPRISES = 2000;
const MOST = 500;

/**
 * What is shared of a sheet of any template, with something of its kind in every cell: `rows` rows, or the given
 * ones. For what is added up and drawn; the checks would find much in it.
 */
export function sampleSheet(
  template: Template,
  { region, reporter, year }: SampleAddress,
  rows: number,
  random: Random,
): Columns {
  const codes =
    template.fixedRows?.of(region, reporter, year).map(({ code }) => code) ??
    Array.from({ length: rows }, () => demoCode(random));
  const columns = sharedColumns(template).map((column) => [
    column.key,
    encodeColumn(codes.map((code) => sampleValue(column, { region, year, code }, random))),
  ]);

  return { rows: codes.length, columns: Object.fromEntries(columns) };
}

type Place = { readonly region: Region; readonly year: number; readonly code: string };

function sampleValue({ kind }: SharedColumn, { region, year, code }: Place, random: Random): Value {
  switch (kind.type) {
    case 'rowCode':
      return code;
    case 'personCode':
    case 'reference':
      return demoCode(random);
    case 'enumeration':
    case 'enumerationSet':
      return pick(enumerationItems(kind.enumeration, region), random).key;
    case 'number':
      return kind.min + random(Math.min(MOST, kind.max - kind.min));
    case 'date':
      return `${year}-04-${10 + random(15)}`;
    case 'month':
      return `${year - random(2)}-09`;
    case 'ageBand':
      return pick(AGE_BANDS, random);
    case 'legalEntityInn':
      return String(2_500_000_000 + random(ENTERPRISES));
    case 'url':
      return 'https://example.test';
    case 'text':
      return 'Текст';
  }
}
