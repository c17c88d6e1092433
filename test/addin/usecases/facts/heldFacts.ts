import type { ApiClient } from '../../../../addin/src/api/apiClient';
import { fileRoad } from '../../../../addin/src/file/fileRoad';
import type { WorkbookPort, WorkControl } from '../../../../addin/src/ports/workbook';
import { newMemory } from '../../../../addin/src/usecases/desk/deskMemory';
import type { DeskWork } from '../../../../addin/src/usecases/desk/deskWork';
import { collectFacts, type FactsCollected } from '../../../../addin/src/usecases/facts/collectFacts';
import { readFacts } from '../../../../shared/contract/readFacts';
import { dimensionsOf } from '../../../../shared/facts/dimensions';
import { FACTS_VERSION, type Fact } from '../../../../shared/facts/fact';
import { toWireFacts } from '../../../../shared/facts/wireFacts';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import type { RawCell } from '../../../../shared/sheets/grid';
import { Book } from '../../../excel-host/model/book';
import { openExcel } from '../../excel/excelRoad';
import { OPERATOR } from '../consolidated/heldService';
import { heldKeys } from '../heldKeys';

/** Zero-based row of the headings of «Факты» as it is drawn. */
export const HEADINGS = 4;

/** A service that hands out the facts it is given, and a workbook that collects them. */
export type HeldFacts = {
  facts: readonly Fact[];
  asOf: string;
};

/** A workbook in which facts are collected. */
export type CollectingFacts = {
  readonly workbook: WorkbookPort;
  readonly collect: (control?: WorkControl) => Promise<FactsCollected>;
  /** What stands under the headings, by heading. */
  readonly rows: () => Promise<readonly Readonly<Record<string, RawCell>>[]>;
};

/** Over a file, empty at first. */
export function inFile(held: HeldFacts): CollectingFacts & { readonly bytes: () => Uint8Array | null } {
  const road = fileRoad();

  return { ...over('file', held, road.workbook), bytes: () => road.bytes() };
}

/** Over a workbook open in Excel. */
export async function inExcel(held: HeldFacts) {
  const excel = await openExcel(new Book('Лист1'));

  return { ...over('excel', held, excel.port), book: excel.book, host: excel.host, Excel: excel.Excel };
}

function over(road: DeskWork['road'], held: HeldFacts, workbook: WorkbookPort): CollectingFacts {
  const work: DeskWork = {
    road,
    workbook,
    keys: heldKeys(null),
    address: 'https://svod.example',
    clock: () => new Date(held.asOf),
    memory: { ...newMemory(), member: { api: apiOf(held), session: OPERATOR } },
  };

  return {
    workbook,
    collect: (control) => collectFacts(work, [2023, 2024], control),
    rows: async () => {
      const [grid] = await workbook.readSheets(['Факты']);
      const headings = (grid?.cells[HEADINGS] ?? []).map(String);

      return (grid?.cells.slice(HEADINGS + 1) ?? []).map((cells) =>
        Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? null])),
      );
    },
  };
}

function apiOf(held: HeldFacts): ApiClient {
  // Safe: only readFacts is asked here, and its own schema has made the body.
  return (async () => {
    const facts = held.facts.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    const body = readFacts.responses[200].schema.parse(
      JSON.parse(
        JSON.stringify({
          version: FACTS_VERSION,
          region: 'khabarovsk',
          asOf: held.asOf,
          dimensions: dimensionsOf(requireRegion(khabarovsk), [], facts),
          kept: [],
          ...toWireFacts(facts),
        }),
      ),
    );

    return { kind: 'ok', status: 200, etag: null, body };
  }) as unknown as ApiClient;
}
