import { placeOfDrawn } from '../../../../shared/sheets/drawnSheets';
import type { Grid } from '../../../../shared/sheets/grid';
import { drawnMarks, keepEdits } from '../../../../shared/sheets/keepEdits';
import { keepNotes } from '../../../../shared/sheets/keepNotes';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import { changeState } from '../state/changeState';
import { type DrawnSheet, parseState, withDrawn } from '../state/workbookState';

/**
 * Draws the region's sheets in the place of those drawn before, with what people wrote beside their rows and changed in
 * their texts; notes in the workbook of which year, instant and reporter they are.
 */
export async function drawKept(
  workbook: WorkbookPort,
  specs: readonly SheetSpec[],
  about: { readonly year: number; readonly asOf: string; readonly reporter?: string },
  control: WorkControl = {},
): Promise<void> {
  const [present, state] = await Promise.all([presentSheets(workbook, specs, control), workbook.readState()]);
  const drawn = new Map(parseState(state).drawn?.map((one) => [one.sheet, one]));

  await workbook.drawSheets(
    specs.map((spec) => kept(spec, present.get(spec.name) ?? null, drawn.get(spec.name), about)),
    control,
  );
  await changeState(workbook, (before) =>
    withDrawn(
      before,
      specs.map((spec) => ({
        sheet: spec.name,
        year: about.year,
        asOf: about.asOf,
        ...(about.reporter !== undefined && { reporter: about.reporter }),
        ...(isReport(spec) && { texts: [...drawnMarks(spec)] }),
      })),
    ),
  );
}

function kept(
  spec: SheetSpec,
  present: Grid | null,
  drawn: DrawnSheet | undefined,
  about: SheetSubject,
): SheetSpec {
  // Where nobody knows what the sheet was about, it was about the same.
  const subject = { now: subjectOf(about), was: subjectOf(drawn ?? about) };
  const noted = keepNotes(spec, present, subject);
  // A table with nothing to hold has no text that anybody changed.
  const wasTable = drawn !== undefined && drawn.texts === undefined;

  return isReport(spec) && !wasTable
    ? keepEdits(noted, present, drawn?.texts ? new Set(drawn.texts) : null)
    : noted;
}

type SheetSubject = Pick<DrawnSheet, 'year' | 'reporter'>;

function subjectOf({ year, reporter }: SheetSubject): string {
  return reporter === undefined ? String(year) : `${year} ${reporter}`;
}

/** Sentences with a column to write in, and no table. */
function isReport({ table, notes, print }: SheetSpec): boolean {
  return table === null && notes !== undefined && print.signature;
}

/** The sheets as they are, by the names that Svod gave them; only those where somebody may have written. */
async function presentSheets(
  workbook: WorkbookPort,
  specs: readonly SheetSpec[],
  control: WorkControl,
): Promise<ReadonlyMap<string, Grid>> {
  const entries = await workbook.listSheets();
  const named = specs.flatMap((spec) => {
    const entry = spec.notes === undefined ? undefined : entries[placeOfDrawn(entries, spec)];

    return entry === undefined ? [] : [{ name: spec.name, now: entry.name }];
  });

  if (named.length === 0) return new Map();

  const { signal } = control;
  const grids = await workbook.readSheets(
    named.map(({ now }) => now),
    signal ? { signal } : {},
  );
  const byName = new Map(grids.map((grid) => [grid.name, grid]));

  return new Map(
    named.flatMap(({ name, now }) => {
      const grid = byName.get(now);

      return grid === undefined ? [] : [[name, grid] as const];
    }),
  );
}
