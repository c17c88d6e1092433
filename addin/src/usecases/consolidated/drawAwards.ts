import { awardsSheet, type OrganisationCounts } from '../../../../shared/sheets/consolidated/awardsSheet';
import { countByOrganisation } from '../../../../shared/sheets/consolidated/countByOrganisation';
import { nameOfRow } from '../../../../shared/sheets/consolidated/rowNames';
import type { Template } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import { columnsOfHead } from './columnsOfHead';
import { type ConsolidatedHead, pullHeads, pullRows, type Source } from './pullRows';
import { nameSources } from './rowNamesFor';

const AWARDS: Template = templates.awards;

/** What is counted, by which columns. */
const COUNTED = {
  awards: ['organisation', 'kind', 'level'],
  practices: ['organisation', 'selection'],
} as const;

/** Counts awards and selected practices by organisation, from rows that name nobody, and draws them as one sheet. */
export async function drawAwards(
  work: DeskWork,
  year: number,
  control: WorkControl = {},
): Promise<{ readonly sheet: string; readonly organisations: number; readonly asOf: string }> {
  const { signal } = control;
  const { session, api } = await requireSession(work, signal);
  const region = regionOf(session);
  const source = { api, region: region.key, ...(signal && { signal }) };
  const [{ asOf, heads: awards }, { heads: practices }, names] = await Promise.all([
    pullAll(source, year, 'awards'),
    pullAll(source, year, 'practices'),
    nameSources(source, year, AWARDS, ['organisation']),
  ]);
  const senders = [...new Set([...awards, ...practices].map(({ reporter }) => reporter))];
  const rowNames = await names.read(senders);
  const counted = countByOrganisation({ awards: partsOf(awards), practices: partsOf(practices) });
  const counts = counted.map(
    ({ organisation, ...count }): OrganisationCounts => ({
      ...count,
      organisation:
        organisation === null ? null : nameOfRow(rowNames, 'organisations', count.reporter, organisation),
    }),
  );
  const all = [...awards, ...practices];
  const namesOf = (isMeant: (head: ConsolidatedHead) => boolean) => [
    ...new Set(all.filter(isMeant).map(({ name }) => name)),
  ];
  const missing = namesOf(({ rowsRemoved }) => rowsRemoved);
  const rowsStay = namesOf((head) => head.rowsStay === true);
  const spec = awardsSheet({ region, year, asOf, counts, missing, rowsStay });

  await work.workbook.drawSheets([spec], control);
  work.memory.fileName ??= `${spec.name}.xlsx`;

  return { sheet: spec.name, organisations: counts.length, asOf };
}

async function pullAll(source: Source, year: number, template: keyof typeof COUNTED) {
  const asked = { template, year };
  const { asOf, heads } = await pullHeads(source, asked);
  const reporters = heads.map(({ reporter }) => reporter);
  const rows =
    reporters.length === 0 ? [] : await pullRows(source, asked, { columns: COUNTED[template], reporters });

  return { asOf, heads: rows };
}

function partsOf(heads: readonly ConsolidatedHead[]) {
  return heads.flatMap((head) => {
    const columns = columnsOfHead(head);

    return columns === null ? [] : [{ reporter: head.reporter, name: head.name, columns }];
  });
}
