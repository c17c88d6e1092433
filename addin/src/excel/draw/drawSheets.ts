import { placedSpec } from '../../../../shared/sheets/placed/placedSpec';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { SHEET_MARK, STAMP_NAME } from '../../../../shared/sheets/stamp';
import { stampToText } from '../../../../shared/sheets/stampText';
import { withDatesOf1904 } from '../../../../shared/sheets/withDatesOf1904';
import { withSheetNames } from '../../../../shared/sheets/withSheetNames';
import type { WorkControl } from '../../ports/workbook';
import { type Call, sendCalls } from '../batch/calls';
import { quietly } from '../batch/quietly';
import type { Batch } from '../batch/runBatch';
import { setName } from '../sheets/restamp';
import { writeBlocks } from '../write/writeBlocks';
import { chartCalls } from './chartCalls';
import { contentBlocks } from './contentBlocks';
import { lookCalls, numberFormatCalls } from './formatCalls';
import { layoutCalls, mergeCalls } from './layoutCalls';
import { makeRoom } from './makeRoom';
import { pivotCalls } from './pivotCalls';
import { printCalls } from './printCalls';
import { highlightCalls, validationCalls } from './ruleCalls';
import { type Survey, surveyTargets } from './surveyTargets';
import { tableCalls } from './tableCalls';
import type { Target } from './target';

/**
 * Draws all sheets together: two exchanges to look (four when some were drawn before), one for sheets and number
 * formats, one for each part of the cells, one for tables and looks, one to let Excel breathe again. Given up or
 * failed, new sheets are taken away again.
 */
export async function drawSheets(
  batch: Batch,
  specs: readonly SheetSpec[],
  control: WorkControl,
): Promise<void> {
  const survey = await surveyTargets(batch, specs);

  await quietly(batch, async () => {
    const names = renamedSheets(survey);
    const targets = survey.matches.map((match) =>
      targetOf(batch, match, (spec) => specFor(spec, survey, names)),
    );

    try {
      await sendCalls(
        batch,
        targets.flatMap((target) => [
          () => nameSheet(target),
          ...makeRoom(target),
          ...numberFormatCalls(target),
        ]),
      );
      await writeBlocks(batch, targets.flatMap(contentBlocks), control);
      await sendCalls(batch, finishingCalls(targets, survey));
    } catch (error) {
      await takeAway(batch, targets);
      throw error;
    }
  });
}

function targetOf(
  { context }: Batch,
  { spec, found, old }: Survey['matches'][number],
  specOf: (spec: SheetSpec) => SheetSpec,
): Target {
  const present = old?.range ? { range: old.range, headings: old.headings } : null;

  return {
    ...placedSpec(specOf(spec), present),
    sheet: found?.sheet ?? context.workbook.worksheets.add(spec.name),
    found,
    old,
    isFresh: found === null || (spec.table !== null && old?.range === null),
  };
}

/** The spec as this workbook takes it. */
function specFor(spec: SheetSpec, { date1904 }: Survey, names: ReadonlyMap<string, string>): SheetSpec {
  const pointing = withSheetNames(spec, names);

  return date1904 ? withDatesOf1904(pointing) : pointing;
}

function nameSheet({ sheet, spec: { name, stamp }, found }: Target): void {
  if (stamp) setName(sheet, found?.stampName ?? null, STAMP_NAME, stampToText(stamp));
  else setName(sheet, found?.markName ?? null, SHEET_MARK, name);
}

// By name: of a sheet whose adding failed half-way, nothing else is known. Before, no sheet had the name.
async function takeAway({ context, mend }: Batch, targets: readonly Target[]): Promise<void> {
  for (const { found, spec } of targets) {
    if (found === null) context.workbook.worksheets.getItemOrNullObject(spec.name).delete();
  }

  await mend();
}

/** What sheets of Svod's are called now, by the names Svod gave them. */
function renamedSheets({ sheets, matches }: Survey): ReadonlyMap<string, string> {
  const marked = sheets.flatMap(({ mark, name }) => (mark === null ? [] : [[mark, name] as const]));
  const matched = matches.flatMap(({ spec, found }) => (found ? [[spec.name, found.name] as const] : []));

  return new Map([...marked, ...matched].filter(([before, now]) => before !== now));
}

function finishingCalls(targets: readonly Target[], { tables, pivots }: Survey): readonly Call[] {
  const taken = new Set(tables);
  const shown = targets.find(({ found, spec }) => found === null && !spec.hidden);

  return [
    ...targets.flatMap((target) => [
      ...tableCalls(target, taken),
      ...lookCalls(target),
      ...mergeCalls(target),
      ...layoutCalls(target),
      ...validationCalls(target),
      ...highlightCalls(target),
      ...chartCalls(target),
      ...pivotCalls(target, pivots),
      ...printCalls(target),
      () => {
        if (target.found === null && target.spec.hidden) target.sheet.visibility = 'Hidden';
      },
    ]),
    () => shown?.sheet.activate(),
  ];
}
