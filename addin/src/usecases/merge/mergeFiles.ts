import { referenceLabels } from '../../../../shared/sheets/referenceLabels';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import type { MergeReport, Owner } from '../desk';
import { inSteps } from '../steps/inSteps';
import { isRead, type MergeMatter, wantOf } from './mergeMatter';
import { mergeReport } from './mergeReport';
import { mergeRowsSteps } from './mergeRows';
import { mergeSource } from './mergeSource';
import { registryTemplate } from './mergeTemplate';
import type { MergeSource } from './merging';
import { type OwnBook, ownSheet, readOwnBook } from './ownBook';
import { registryTable } from './registryTable';
import { shownCell } from './shownCell';
import { writeMerged } from './writeMerged';
import { yieldToEvents } from './yieldToEvents';

/**
 * Merges the files that nothing more is asked about into the registry as it is now, writes it, and tells what
 * became of them; files that wait for a decision are left out. Until the writing begins, giving up changes
 * nothing. Throws `WorkbookFault`.
 */
export async function mergeFiles(
  workbook: WorkbookPort,
  matter: MergeMatter,
  control?: WorkControl,
): Promise<MergeReport> {
  const { owner, now } = matter;
  const template = registryTemplate(matter.template);
  const giveUp = control?.signal ? { signal: control.signal } : {};
  const book = await readOwnBook(workbook, owner, control);
  const own = ownSheet(book, template.key);
  const sources = await readSources(matter, book, control);
  const registry = registryTable(own, template, { region: owner.region, resolve: book.resolve });
  const steps = mergeRowsSteps(registry, sources, template);
  const merging = await inSteps(steps, { ...giveUp, total: 0 });
  const show = shownCell(owner, labelsOf(book, owner), own.grid.date1904);

  await yieldToEvents(control);
  await writeMerged(workbook, own, merging, show, giveUp);
  control?.onProgress?.({ done: sources.length + 1, total: sources.length + 1 });

  const after = await readOwnBook(workbook, owner, undefined);

  return mergeReport(merging, sources, after, { ...owner, now });
}

async function readSources(
  { files, template, owner }: MergeMatter,
  { resolve }: OwnBook,
  control: WorkControl | undefined,
): Promise<readonly MergeSource[]> {
  const ready = files.filter(isRead).filter((file) => wantOf(file) === 'nothing');
  const sources: MergeSource[] = [];

  for (const file of ready) {
    await yieldToEvents(control);
    sources.push(mergeSource(file, template, owner, resolve));
    control?.onProgress?.({ done: sources.length, total: ready.length + 1 });
  }

  return sources;
}

/** An organisation that reports itself stands in the region's directory, not in its own workbook. */
function labelsOf({ columns }: OwnBook, { reporter }: Owner): ReturnType<typeof referenceLabels> {
  const labels = referenceLabels(columns);

  return (to, code) =>
    reporter.kind === 'organisation' && code === reporter.key ? reporter.name : labels(to, code);
}
