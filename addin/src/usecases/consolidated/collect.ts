import { registryName } from '../../../../shared/sheets/consolidated/registryName';
import { registrySheet } from '../../../../shared/sheets/consolidated/registrySheet';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import type { CollectReport, CollectWanted } from './collectWanted';
import { knownRegistries, registryAmong } from './findRegistry';
import { fitColumns } from './fitColumns';
import { keepCollected } from './keepCollected';
import { pullChanges, rowsIn } from './pullChanges';
import { putRows } from './putRows';
import { registryMatter, without } from './registryMatter';
import { readHead } from './sheetHead';

/**
 * Draws a registry over all reporters, or brings the one that is there up to date: only those are pulled whose
 * revision has changed. Everything is pulled before rows are written, so giving up until then loses nothing; what was
 * given up later is done again the next time.
 */
export async function collect(
  work: DeskWork,
  wanted: CollectWanted,
  control: WorkControl = {},
): Promise<CollectReport> {
  const { workbook } = work;
  const { signal, onProgress } = control;
  const { session, api } = await requireSession(work, signal);
  const region = regionOf(session);
  const { year } = wanted;
  const known = await knownRegistries(workbook, region);
  const found = wanted.anew ? null : registryAmong(known, wanted);
  const all = registryMatter(region, wanted, found);
  const fitted = found && (await fitColumns(work, found, all, wanted));

  if (found && fitted?.ok === false) return { kind: 'broken', sheet: found.sheet.name, ...fitted.broken };

  // A column that has just been added has no values yet, so everybody's are pulled.
  const before = fitted?.ok && fitted.added.length === 0 ? (found?.kept?.reporters ?? null) : null;
  const matter = without(all, fitted?.ok ? fitted.dropped : new Set());
  const source = { api, region: region.key, ...(signal && { signal }) };
  const changes = await pullChanges(source, wanted, matter, before, control);
  const mark = found?.mark ?? registryName(wanted, region.registryViews, known.taken);
  const sheet = found?.sheet.name ?? mark;

  if (found === null) {
    const spec = registrySheet(mark, matter.title, { region, year }, matter.columns);

    await workbook.drawSheets([spec], signal && { signal });
    work.memory.fileName ??= `${mark}.xlsx`;
  }

  const head = fitted?.ok ? fitted.head : await readHead(workbook, sheet, matter.columns);
  const total = rowsIn(changes.pulled);
  const put = await putRows(
    work,
    { sheet, head, matter, ...changes },
    {
      ...(signal && { signal }),
      onProgress: ({ done }) => onProgress?.({ done: total + Math.min(done, total), total: 2 * total }),
    },
  );

  if (!put.ok) return { kind: 'broken', sheet, ...put.broken };

  await keepCollected(work, { mark, sheet, head, wanted, matter, before, changes, rows: put.rowsNow });

  return {
    kind: 'collected',
    sheet,
    asOf: changes.asOf,
    pulled: changes.pulled.length,
    restated: changes.states.length,
    unchanged: changes.unchanged,
    rows: put.rows,
    goneAs: put.goneAs,
    notKept: changes.notKept,
    rowsStay: changes.rowsStay,
    movedOn: changes.movedOn,
  };
}
