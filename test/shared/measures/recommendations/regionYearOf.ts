import { attainment } from '../../../../shared/measures/attainment';
import type { RegionYear, SubmissionHead } from '../../../../shared/measures/attainmentResult';
import { expectedReporters } from '../../../../shared/measures/expectedReporters';
import { ledger } from '../../../../shared/measures/ledger';
import type { Measure } from '../../../../shared/measures/measure';
import type { Quantity } from '../../../../shared/measures/quantity';
import { dueDate } from '../../../../shared/regions/dueDate';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/templateKeys';

/** A number, missing words included; a plain number is exact. */
export type Given = Quantity | number;

/** Rows of a measure list: keys with numbers, `key@dimension=value` for a part of the whole. */
export type GivenMeasures = Readonly<Record<string, Given>>;

/** What is known of a year; the rest follows from it. */
export type GivenYear = {
  readonly region: Region;
  readonly year: number;
  /** Local day of the reading. */
  readonly today: string;
  readonly heads: readonly SubmissionHead[];
  readonly previous?: readonly SubmissionHead[];
  readonly direct?: readonly Reporter[];
};

/** The region-year that reading `heads` gives: attainment and ledger are those of the product. */
export function regionYearOf(given: GivenYear): RegionYear {
  const { region, year, today, heads, previous = [], direct = [] } = given;
  const asOf = `${today}T02:00:00.000Z`;
  const reporters = expectedReporters(region, direct);

  return {
    region,
    year,
    asOf,
    today,
    reporters,
    heads,
    previous,
    attainment: attainment({
      region,
      year,
      asOf,
      reporters,
      heads,
      previous: { reporters, heads: previous },
    }),
    ledger: ledger({ region, year, asOf, today, reporters, heads, dueDate }),
  };
}

/** The head of a first revision, received in time. */
export function sent(
  region: Region,
  year: number,
  reporter: string,
  template: TemplateKey,
  given: GivenMeasures,
): SubmissionHead {
  return {
    reporter,
    template,
    revision: 1,
    receipt: `${region.key}.${year}.${template}.${reporter}.1`,
    sentAt: `${year}-09-20T03:00:00.000Z`,
    late: false,
    restated: false,
    rows: Object.keys(given).length,
    warnings: 0,
    measures: Object.entries(given).map(measureOf),
  };
}

function measureOf([path, given]: [string, Given]): Measure {
  const [key = '', ...parts] = path.split('@');
  const quantity: Quantity = typeof given === 'number' ? { kind: 'exact', value: given } : given;

  return { key, dimensions: Object.fromEntries(parts.map((part) => part.split('='))), quantity };
}
