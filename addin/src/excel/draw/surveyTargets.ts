import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { WorkbookFault } from '../../ports/workbookFault';
import type { Batch } from '../batch/runBatch';
import { askDateSystem } from '../sheets/askDateSystem';
import type { FoundSheet } from '../sheets/foundSheet';
import { surveySheets } from '../sheets/surveySheets';
import { type Match, matchTargets } from './matchTargets';
import { askOld, askRules, oldOf } from './surveyOld';
import type { OldSheet } from './target';

/** What the workbook holds where the specs are to be drawn. */
export type Survey = {
  readonly sheets: readonly FoundSheet[];
  readonly matches: readonly (Match<FoundSheet> & { readonly old: OldSheet | null })[];
  /** Names of all tables in the workbook, in lower case. */
  readonly tables: ReadonlySet<string>;
  readonly date1904: boolean;
  /** PivotTables of the specs that are there, by name, wherever the user has moved them. */
  readonly pivots: ReadonlyMap<string, Excel.PivotTable>;
};

/**
 * Looks before anything is written, in two exchanges, and two more for sheets drawn before. Throws `sheetTaken`
 * and `protected`.
 */
export async function surveyTargets(batch: Batch, specs: readonly SheetSpec[]): Promise<Survey> {
  const { context } = batch;
  const isFrom1904 = askDateSystem(batch);
  const book = context.workbook.protection.load('protected');
  const pivots = specs
    .flatMap((spec) => spec.pivots ?? [])
    .map(({ name }) => context.workbook.pivotTables.getItemOrNullObject(name).load('name'));
  const sheets = await surveySheets(batch, (sheet) => {
    sheet.tables.load('items/name');
    sheet.protection.load('protected');
  });
  const matches = matchTargets(specs, sheets);

  for (const { spec, found } of matches) guard(spec, found, book.protected);

  return {
    sheets,
    matches: await withOld(batch, matches),
    tables: new Set(sheets.flatMap(({ sheet }) => sheet.tables.items.map(({ name }) => name.toLowerCase()))),
    date1904: isFrom1904(),
    pivots: new Map(pivots.filter((one) => !one.isNullObject).map((one) => [one.name, one])),
  };
}

function guard(spec: SheetSpec, found: FoundSheet | null, isBookProtected: boolean): void {
  if (found === null ? isBookProtected : found.sheet.protection.protected) {
    throw new WorkbookFault('protected', found?.name ?? spec.name);
  }
}

async function withOld(batch: Batch, matches: readonly Match<FoundSheet>[]): Promise<Survey['matches']> {
  if (matches.every(({ found }) => found === null)) return matches.map((match) => ({ ...match, old: null }));

  const asked = matches.map(({ spec, found }) => (found ? askOld(spec, found.sheet) : null));

  await batch.sync();

  const ruled = asked.map((one) => (one ? askRules(one) : null));

  await batch.sync();

  return matches.map((match, index) => {
    const old = ruled[index];

    return { ...match, old: old ? oldOf(match.spec, old) : null };
  });
}
