import { foldText } from '../cells/foldText';
import type { Finding } from '../checking/finding';
import { drain, type Steps } from '../checking/steps';
import type { Columns } from '../columns/columns';
import type { Reporter } from '../regions/reporter';
import type { ReporterKind } from '../regions/reporterKind';
import type { Template, TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import { templateOfVersion } from '../templates/versions/templateOfVersion';
import { upgradeColumns } from '../templates/versions/upgradeColumns';
import type { Grid } from './grid';
import { readTemplateSheetSteps } from './readTemplateSheet';
import { referenceResolverSteps } from './referenceResolver';
import { referredTo } from './referredTo';
import { sheetFinding } from './sheetFinding';
import type { Stamp } from './stamp';
import { type ExpectedWorkbook, stampFault } from './stampFault';
import { textToStamp } from './stampText';
import type { TemplateReading } from './templateReading';

/** A sheet of Svod's that was read. */
export type SheetReading = TemplateReading & {
  /** In the version of the sheet's stamp. */
  readonly template: Template;
  /** The sheet's name as the user has it. */
  readonly sheet: string;
  readonly stamp: Stamp;
};

/** A sheet of Svod's that was not read, and why. `template` is `null` when the stamp does not tell. */
export type RefusedSheet = {
  readonly sheet: string;
  readonly template: Template | null;
  readonly finding: Finding;
};

/** What a workbook holds, in the order of filling; sheets that are not Svod's are in neither list. */
export type WorkbookReading = {
  readonly sheets: readonly SheetReading[];
  readonly refused: readonly RefusedSheet[];
};

type Stamped = { readonly grid: Grid; readonly stamp: Stamp };

const MUNICIPALITY_KEY = /^\d{8}$/;

/**
 * Reads the sheets that carry Svod's stamp, whatever they are called. Sheets of another region, reporter, year
 * or too old a version are refused; of two sheets with one stamp the one that kept its name is read, with an error.
 */
export function readWorkbookSheets(grids: readonly Grid[], expected: ExpectedWorkbook): WorkbookReading {
  return drain(readWorkbookSheetsSteps(grids, expected));
}

/** `readWorkbookSheets` in steps. */
export function* readWorkbookSheetsSteps(
  grids: readonly Grid[],
  expected: ExpectedWorkbook,
): Steps<WorkbookReading> {
  const stamped = grids.flatMap((grid) => stampOf(grid) ?? []);
  const [first] = stamped;
  const faults = stamped.map(({ grid, stamp }) => ({
    grid,
    stamp,
    finding: first ? stampFault(stamp, expected, first.stamp) : null,
  }));
  const good = faults.filter(({ finding }) => finding === null);

  return {
    sheets: yield* readInOrder(good, expected),
    refused: [
      ...faults.flatMap(({ grid, stamp, finding }) =>
        finding ? [{ sheet: grid.name, template: templates[stamp.template], finding }] : [],
      ),
      ...unstamped(grids, stamped),
    ],
  };
}

function* readInOrder(
  stamped: readonly Stamped[],
  expected: ExpectedWorkbook,
): Steps<readonly SheetReading[]> {
  const columns: Partial<Record<TemplateKey, Columns>> = {};
  const readings: SheetReading[] = [];

  for (const key of TEMPLATE_KEYS) {
    const copies = stamped.filter(({ stamp }) => stamp.template === key);
    const original = copies.find(({ grid }) => grid.name === templates[key].name) ?? copies[0];

    if (original === undefined) continue;

    const reading = yield* readOne(original, copies, expected, columns);

    columns[key] = upgradeColumns(templates[key], reading.template, reading.columns, 'local');
    readings.push(reading);
  }

  return readings;
}

function* readOne(
  { grid, stamp }: Stamped,
  copies: readonly Stamped[],
  { region, reporter }: ExpectedWorkbook,
  columns: Partial<Record<TemplateKey, Columns>>,
): Steps<SheetReading> {
  // A sheet of the version before is read and checked by that version, until it is brought up to date.
  const present = templates[stamp.template];
  const template = templateOfVersion(present, stamp.version) ?? present;
  const resolve = yield* referenceResolverSteps(referred(template, columns), reporter ?? null);
  const reading = yield* readTemplateSheetSteps(grid, template, {
    region,
    reporter: reporter ?? reporterOf(stamp),
    year: stamp.year,
    resolve,
  });
  const copied = copies
    .filter((copy) => copy.grid !== grid)
    .map((copy) => sheetFinding('sheetCopied', 'error', { sheet: copy.grid.name }));

  return { ...reading, template, sheet: grid.name, stamp, findings: [...copied, ...reading.findings] };
}

function referred(
  template: Template,
  columns: Partial<Record<TemplateKey, Columns>>,
): Partial<Record<TemplateKey, Columns>> {
  return Object.fromEntries(referredTo([template]).map((key) => [key, columns[key]]));
}

/** What the key alone tells of a reporter nobody named. */
function reporterOf({ reporter: key }: Stamp): Reporter {
  return { key, kind: kindOf(key), name: '' };
}

function kindOf(key: string): ReporterKind {
  if (key === 'region') return 'region';

  return MUNICIPALITY_KEY.test(key) ? 'municipality' : 'organisation';
}

function stampOf(grid: Grid): Stamped | null {
  const stamp = grid.stamp === null ? null : textToStamp(grid.stamp);

  return stamp && { grid, stamp };
}

/**
 * Sheets whose stamp cannot be read, and those that lost it: a program that keeps no names of sheets leaves
 * the sheet's own name, which is reported unless another sheet has the template's stamp.
 */
function unstamped(grids: readonly Grid[], stamped: readonly Stamped[]): readonly RefusedSheet[] {
  const present = new Set(stamped.map(({ stamp }) => stamp.template));
  const known = new Set(stamped.map(({ grid }) => grid));

  return grids
    .filter((grid) => !known.has(grid))
    .flatMap((grid) => {
      const key = TEMPLATE_KEYS.find((one) => foldText(templates[one].name) === foldText(grid.name));
      const isLost = key !== undefined && !present.has(key);

      if (grid.stamp === null && !isLost) return [];

      return [
        {
          sheet: grid.name,
          template: key ? templates[key] : null,
          finding: sheetFinding('sheetStampInvalid', 'error'),
        },
      ];
    });
}
