import { fileRoad } from '../../../addin/src/file/fileRoad';
import type { KeyStore } from '../../../addin/src/ports/keyStore';
import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import type { Desk, Outcome } from '../../../addin/src/usecases/desk';
import { makeDesk, type RibbonActions } from '../../../addin/src/usecases/makeDesk';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { missing } from './book';
import { heldKeys } from './heldKeys';

/** An address at which nobody answers. */
export const NOBODY = 'http://127.0.0.1:1';

/** A desk over a file in memory. */
export type TestDesk = {
  readonly desk: Desk;
  readonly ribbon: RibbonActions;
  readonly workbook: WorkbookPort;
  readonly keys: KeyStore;
  /** The file as it is now. */
  readonly bytes: () => Uint8Array;
  readonly grid: (sheet: string) => Promise<Grid>;
  /** Types into a cell as a user would. */
  readonly type: (sheet: string, row: number, column: number, value: string | number) => Promise<void>;
};

/** How a desk differs from the ordinary one. */
export type DeskOptions = {
  readonly bytes?: Uint8Array | null;
  readonly address?: string;
  readonly key?: string | null;
  /** Milliseconds for which a silent service is waited for. */
  readonly patience?: number;
  /** Puts something between the desk and its workbook. */
  readonly through?: (workbook: WorkbookPort) => WorkbookPort;
};

/** A desk on the file road over `bytes`, which waits without waiting. Nobody answers it unless there is an address. */
export async function deskOver(options: DeskOptions): Promise<TestDesk> {
  const {
    bytes = null,
    address = NOBODY,
    key = null,
    patience = 4000,
    through = (workbook) => workbook,
  } = options;
  const road = fileRoad();

  if (bytes) await road.open(bytes);

  const { workbook } = road;
  const keys = heldKeys(key);
  const wait = async () => undefined;
  const clock = () => new Date(DEMO_INSTANT);
  const made = makeDesk({
    road: 'file',
    workbook: through(workbook),
    file: road,
    keys,
    address,
    clock,
    wait,
    patience,
  });

  return {
    ...made,
    workbook,
    keys,
    bytes: () => road.bytes() ?? missing('a file'),
    grid: async (sheet) => (await workbook.readSheets([sheet]))[0] ?? missing(sheet),
    type: (sheet, row, column, value) =>
      workbook.writeColumns(sheet, [{ column, top: row, values: [value] }]),
  };
}

/** What an action gave; fails where it gave a problem. */
export async function given<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const ended = await outcome;

  return ended.ok ? ended.value : missing(JSON.stringify(ended.problem));
}

/** Every text and number of a sheet. */
export function valuesOf({ cells }: Grid): readonly RawCell[] {
  return cells.flat().filter((cell) => cell !== null && cell !== '');
}
