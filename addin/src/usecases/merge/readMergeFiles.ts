import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import type { Owner, PickedFile } from '../desk';
import type { FaultyFile, MergeMatter, ReadFile } from './mergeMatter';
import { registryTemplate } from './mergeTemplate';
import { ownSheet, readOwnBook } from './ownBook';
import { readFile } from './readFile';
import type { RememberedHeadings } from './rememberedHeadings';
import { yieldToEvents } from './yieldToEvents';

/**
 * Reads the schools' files for a registry of the workbook, on this computer and without changing anything. A
 * broken file is named and stops no other. Files are taken in the order of their names, so that picking them in
 * another order gives the same registry. Throws `WorkbookFault`: `sheetGone` where the workbook lacks the
 * registry, `cancelled`.
 */
export async function readMergeFiles(
  {
    workbook,
    owner,
    now,
    remembered,
  }: {
    readonly workbook: WorkbookPort;
    readonly owner: Owner;
    readonly now: Date;
    readonly remembered: RememberedHeadings;
  },
  template: TemplateKey,
  files: readonly PickedFile[],
  control?: WorkControl,
): Promise<MergeMatter> {
  const { key } = registryTemplate(template);
  const book = await readOwnBook(workbook, owner, control);

  ownSheet(book, key);

  const { columns, resolve } = book;
  const context = { template: key, owner, directory: columns.organisations ?? null, resolve };
  const read: (ReadFile | FaultyFile)[] = [];

  for (const file of named(files)) {
    await yieldToEvents(control);
    read.push(await readFile(file, context, remembered));
    control?.onProgress?.({ done: read.length, total: files.length });
  }

  return { template: key, owner, now, files: read, columns, remembered };
}

/** In the order of their names, which are made different: forty schools may all send «реестр.xlsx». */
function named(files: readonly PickedFile[]): readonly PickedFile[] {
  const times = new Map<string, number>();

  return files
    .toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)))
    .map(({ name, bytes }) => {
      const time = (times.get(name) ?? 0) + 1;

      times.set(name, time);

      return { name: time === 1 ? name : `${name} (${time})`, bytes };
    });
}
