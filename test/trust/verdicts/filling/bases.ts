import { type DemoBook, demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { demoRandom } from '../../../../functions/local/demo/demoRandom';
import { columnsOfRecords, type DemoRecord, demoCode } from '../../../../functions/local/demo/demoRecords';
import type { Columns } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { expectedReporters } from '../../../../shared/measures/expectedReporters';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Region } from '../../../../shared/regions/region';
import { regions } from '../../../../shared/regions/regions';
import type { Reporter } from '../../../../shared/regions/reporter';
import { usedTemplates } from '../../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** A plausible workbook, from whose rows fillings are made: whole columns by template. */
export type Base = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly columns: Readonly<Partial<Record<TemplateKey, Columns>>>;
};

const SETTINGS = ['targets', 'deadlines', 'parameters'] as const;
/** Municipalities that fill every sheet they may. */
const MUNICIPALITIES = ['08642000', '08603000', '25630000', '25644000', '05648000'];

/** The demonstration's workbooks of every kind of reporter in every region; the regions' own with their settings. */
export function makeBases(): readonly Base[] {
  return regions.flatMap((region) => {
    const books = demoBooks(region).filter(
      ({ reporter: { kind, key } }) => kind !== 'municipality' || MUNICIPALITIES.includes(key),
    );
    const own = books.find(({ reporter }) => reporter.kind === 'region');
    const others = books.filter((book) => book !== own);
    const [reporter] = expectedReporters(region, []);

    return [
      ...others.map((book) => withOthersSheets({ region, ...book }, others)),
      ...(reporter ? [settled({ region, reporter, columns: own?.columns ?? {} })] : []),
    ];
  });
}

/** An organisation gets the sheets that it may send and the demonstration does not fill: a municipality's rows as its own. */
function withOthersSheets({ region, reporter, columns }: Base, books: readonly DemoBook[]): Base {
  if (reporter.kind !== 'organisation') return { region, reporter, columns };

  const lacking = usedTemplates(region, reporter, DEMO_YEAR).flatMap((key) => {
    const found = books.find((book) => book.columns[key] !== undefined)?.columns[key];

    return columns[key] || found === undefined ? [] : [[key, asOwn(found, reporter)] as const];
  });

  return { region, reporter, columns: { ...Object.fromEntries(lacking), ...columns } };
}

function asOwn({ rows, columns }: Columns, { key }: Reporter): Columns {
  const filled = (value: string | null) => encodeColumn(Array.from({ length: rows }, () => value));
  const mentor = columns.mentor ? { mentor: filled(null) } : {};

  return {
    rows,
    columns: { ...columns, ...(columns.organisation ? { organisation: filled(key) } : {}), ...mentor },
  };
}

function settled({ region, reporter, columns }: Base): Base {
  const settings = SETTINGS.map((key) => {
    const rows = templates[key].fixedRows?.of(region, reporter, DEMO_YEAR) ?? [];
    const records = rows.map(({ code, starts }) => ({ rowCode: code, ...starts }));

    return [key, columnsOfRecords(templates[key], records)];
  });

  return {
    region,
    reporter,
    columns: { ...columns, ...Object.fromEntries(settings), exemptions: exemptions(region) },
  };
}

function exemptions(region: Region): Columns {
  const random = demoRandom(1);
  const used = region.calendar.filter(({ reportedBy }) => reportedBy.includes('municipality'));
  const records = municipalityReporters(region)
    .slice(0, used.length)
    .map(
      ({ key }, index): DemoRecord => ({
        rowCode: demoCode(random),
        municipality: key,
        template: used[index]?.template ?? 'every',
        reason: 'Паводок',
      }),
    );

  return columnsOfRecords(templates.exemptions, records);
}
