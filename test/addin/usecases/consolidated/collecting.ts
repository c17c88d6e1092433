import { fileRoad } from '../../../../addin/src/file/fileRoad';
import type { WorkbookPort, WorkControl } from '../../../../addin/src/ports/workbook';
import { collect } from '../../../../addin/src/usecases/consolidated/collect';
import type { CollectReport, CollectWanted } from '../../../../addin/src/usecases/consolidated/collectWanted';
import { newMemory } from '../../../../addin/src/usecases/desk/deskMemory';
import type { DeskWork } from '../../../../addin/src/usecases/desk/deskWork';
import type { RawCell } from '../../../../shared/sheets/grid';
import { Book } from '../../../excel-host/model/book';
import { openExcel } from '../../excel/excelRoad';
import { missing } from '../book';
import { heldKeys } from '../heldKeys';
import { type HeldService, OPERATOR } from './heldService';

/** Zero-based row of the headings of a registry as it is drawn. */
export const HEADINGS = 4;

/** The directories of Khabarovsk Krai in 2024. */
export const WANTED: CollectWanted = {
  template: 'organisations',
  view: null,
  year: 2024,
  columns: ['shortName', 'level'],
  anew: false,
};

/** What stands on a registry's sheet: the rows under the headings by heading. */
export type Row = Readonly<Record<string, RawCell>>;

/** A workbook in which a registry is collected. */
export type Collecting = {
  readonly work: DeskWork;
  readonly workbook: WorkbookPort;
  readonly collect: (change?: Partial<CollectWanted>, control?: WorkControl) => Promise<CollectReport>;
  readonly rows: (sheet?: string) => Promise<readonly Row[]>;
};

/** The sheet of `WANTED`. */
export const SHEET = 'Свод_2024_Организации';

/** Over a workbook on the file road, empty unless told otherwise. */
export function inFile(service: HeldService, workbook: WorkbookPort = fileRoad().workbook): Collecting {
  return over('file', service, workbook);
}

/** Over a workbook open in Excel, with what stands in it. */
export async function inExcel(service: HeldService, book = new Book('Лист1')) {
  const excel = await openExcel(book);

  return { ...over('excel', service, excel.port), book: excel.book, host: excel.host };
}

function over(road: DeskWork['road'], { api }: HeldService, workbook: WorkbookPort): Collecting {
  const work: DeskWork = {
    road,
    workbook,
    keys: heldKeys('svod_test'),
    address: 'http://127.0.0.1:1',
    clock: () => new Date('2024-11-25T03:00:00.000Z'),
    memory: { ...newMemory(), member: { api, session: OPERATOR } },
  };

  return {
    work,
    workbook,
    collect: (change = {}, control = {}) => collect(work, { ...WANTED, ...change }, control),
    rows: async (sheet = SHEET) => {
      const [grid] = await workbook.readSheets([sheet]);
      const [headings = [], ...rows] = (grid ?? missing(sheet)).cells.slice(HEADINGS);

      return rows.map((row) =>
        Object.fromEntries(headings.map((heading, place) => [String(heading), row[place] ?? null])),
      );
    },
  };
}
