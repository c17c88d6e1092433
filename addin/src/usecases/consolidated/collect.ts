import { registryName } from '../../../../shared/sheets/consolidated/registryName';
import { registrySheet } from '../../../../shared/sheets/consolidated/registrySheet';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../review/regionOf';
import { changedReporters } from './changedReporters';
import type { CollectReport, CollectWanted } from './collectWanted';
import { knownRegistries, registryAmong } from './findRegistry';
import { type FittedColumns, fitColumns } from './fitColumns';
import { keepCollected } from './keepCollected';
import { pullHeads, pullRows } from './pullRows';
import { putRows } from './putRows';
import { registryMatter } from './registryMatter';
import { nameSources } from './rowNamesFor';
import { readHead } from './sheetHead';

/**
 * Draws a registry over all reporters, or brings the one that is there up to date: only those are pulled whose
 * revision has changed. Everything is pulled before anything is written, so giving up until then changes nothing; what
 * was given up later is done again the next time.
 */
export async function collect(
  work: DeskWork,
  wanted: CollectWanted,
  control: WorkControl = {},
): Promise<CollectReport> {
  const { workbook } = work;
  const { signal } = control;
  const { session, api } = await requireSession(work, signal);
  const region = regionOf(session);
  const source = { api, region: region.key, ...(signal && { signal }) };
  const known = await knownRegistries(workbook, region);
  const found = wanted.anew ? null : registryAmong(known, wanted);
  const first = registryMatter(region, wanted, found);
  const fitted: FittedColumns | null = found && (await fitColumns(work, found, first, wanted));

  if (found && fitted?.ok === false) return { kind: 'broken', sheet: found.sheet.name, ...fitted.broken };

  const isWhole = fitted?.ok === true && fitted.added.length === 0;
  const dropped = fitted?.ok ? fitted.dropped : new Set<string>();
  const matter = {
    ...first,
    chosen: first.chosen.filter((key) => !dropped.has(key)),
    columns: first.columns.filter(({ key }) => !dropped.has(key)),
  };
  const [standing, names] = await Promise.all([
    pullHeads(source, wanted),
    nameSources(source, wanted.year, matter.template, matter.asked),
  ]);
  const heads = standing.heads.filter(({ reporter }) => (matter.reporter ?? reporter) === reporter);
  const changes = changedReporters(heads, isWhole ? (found?.kept?.reporters ?? null) : null, names.versionOf);
  const total = changes.rows.reduce((sum, { rows }) => sum + rows, 0);
  const reporters = changes.rows.map(({ reporter }) => reporter);
  const [pulled, rowNames] =
    reporters.length === 0
      ? [[], {}]
      : await Promise.all([
          pullRows(source, wanted, { columns: matter.asked, reporters }, (done) =>
            control.onProgress?.({ done: Math.min(done, total), total: 2 * total }),
          ),
          names.read(reporters),
        ]);
  const name = found?.mark ?? registryName(wanted, region.registryViews, known.taken);

  if (found === null) {
    await workbook.drawSheets(
      [registrySheet(name, matter.title, { region, year: wanted.year }, matter.columns)],
      {
        ...(signal && { signal }),
      },
    );
    work.memory.fileName ??= `${name}.xlsx`;
  }

  const sheet = found?.sheet.name ?? name;
  const head = fitted?.ok ? fitted.head : await readHead(workbook, sheet, matter.columns);
  const put = await putRows(
    work,
    { sheet, head, matter, names: rowNames, pulled, states: changes.states },
    {
      ...(signal && { signal }),
      onProgress: ({ done }) =>
        control.onProgress?.({ done: total + Math.min(done, total), total: 2 * total }),
    },
  );

  if (!put.ok) return { kind: 'broken', sheet, ...put.broken };

  await keepCollected(work, {
    mark: name,
    sheet,
    head,
    wanted,
    matter,
    before: isWhole ? (found?.kept?.reporters ?? {}) : {},
    heads: [...pulled, ...changes.states],
    namesOf: names.versionOf,
    asOf: standing.asOf,
    rows: put.rowsNow,
  });

  const revisions = new Map(heads.map(({ reporter, revision }) => [reporter, revision]));

  return {
    kind: 'collected',
    sheet,
    asOf: standing.asOf,
    pulled: pulled.length,
    restated: changes.states.length,
    unchanged: changes.unchanged,
    rows: put.rows,
    goneAs: put.goneAs,
    notKept: [...pulled, ...heads].filter(({ rowsRemoved }) => rowsRemoved).map((one) => one.name),
    movedOn: pulled.filter((one) => revisions.get(one.reporter) !== one.revision).map((one) => one.name),
  };
}
