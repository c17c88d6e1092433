import { type ExplanationMerge, mergedExplanations } from '../../../../shared/checking/mergeExplanations';
import type { Columns } from '../../../../shared/columns/columns';
import type { Merge } from '../../../../shared/columns/merge/merge';
import { mergedColumnsSteps } from '../../../../shared/columns/merge/mergedColumns';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { DeskWork } from '../desk/deskWork';
import { inSteps } from '../steps/inSteps';
import { hasNewQuestion } from './askedQuestions';
import { chosen, collisionId, explanationId } from './collisionId';
import { compare } from './compare';
import { comparedWith } from './comparedWith';
import { concludeMerge } from './concludeMerge';
import { overlay } from './overlay';
import type { Choices, Reconciled } from './reconciliation';
import { questionsOf } from './shownCollisions';
import type { Versions } from './versions';
import { writeMergedVersion } from './writeMergedVersion';

/**
 * Writes the merged version into the workbook, checks it, and lets the sheet continue the version that was merged in.
 * The workbook is read anew: a collision that nobody has decided about, or that is not as it was shown, is asked
 * instead, and nothing is written; of those that were not listed only their number is compared. Given up before the
 * first writing, it leaves the workbook as it was; once it has begun it is finished. Interrupted in the middle, it is
 * done again from the start: what has been taken over is no question any more.
 */
export async function take(
  work: DeskWork,
  template: TemplateKey,
  choices: Choices,
  control: WorkControl = {},
): Promise<Reconciled> {
  const { memory, workbook } = work;
  const { reconcile } = memory;
  const sheet = await sheetStill(work, reconcile?.versions ?? null);

  if (reconcile?.versions.stamp.template !== template || sheet === null)
    return { kind: 'changed', compared: await compare(work, template, control) };

  const { versions, asked } = reconcile;
  const laid = await overlay(work, versions, control);

  if (
    typeof laid === 'string' ||
    !isDecided(laid.merge, laid.notes, choices) ||
    hasNewQuestion(asked, questionsOf(laid))
  )
    return { kind: 'changed', compared: await comparedWith(work, versions, sheet, control) };

  const merged = await mergedBy(laid.merge, choices, control);
  const explanations = mergedExplanations(
    laid.notes,
    (collision) => chosen(choices, explanationId(collision)) ?? 'mine',
  );

  if (control.signal?.aborted) throw new WorkbookFault('cancelled');

  const written = await writeMergedVersion(workbook, laid, merged, control);
  const report = await concludeMerge(work, laid, explanations);

  memory.reconcile = null;

  const { revision } = versions.theirs.receipt.receipt;

  return { kind: 'done', template, sheet: laid.own.reading.sheet, revision, ...written, report };
}

/** What the very sheet that the versions were fetched for is called by now; `null` where the workbook has it no more. */
async function sheetStill({ workbook }: DeskWork, versions: Versions | null): Promise<string | null> {
  if (versions === null) return null;

  const wanted = JSON.stringify(versions.stamp);
  const entries = await workbook.listSheets();

  return entries.find(({ stamp }) => JSON.stringify(textToStamp(stamp ?? '')) === wanted)?.name ?? null;
}

function isDecided(merge: Merge, notes: ExplanationMerge, choices: Choices): boolean {
  return (
    merge.collisions.every((collision) => chosen(choices, collisionId(merge, collision)) !== null) &&
    notes.collisions.every((collision) => chosen(choices, explanationId(collision)) !== null)
  );
}

function mergedBy(merge: Merge, choices: Choices, { signal }: WorkControl): Promise<Columns> {
  const steps = mergedColumnsSteps(
    merge,
    (collision) => chosen(choices, collisionId(merge, collision)) ?? 'mine',
  );

  return inSteps(steps, { ...(signal && { signal }), total: merge.rows.count });
}
