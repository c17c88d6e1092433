import type { KeyStore } from './ports/keyStore';
import type { WorkbookPort } from './ports/workbook';
import { makeDesk } from './usecases/makeDesk';

/** What differs from one place Svod runs at to the next. */
export type Surroundings = {
  /** The workbook open in Excel; `null` outside it, where a file is worked on. */
  readonly workbook: WorkbookPort | null;
  readonly keys: KeyStore;
  /** Of the service, `https://…`, without `/api`. */
  readonly address: string;
};

/**
 * Puts Svod together, for the pane as for the ribbon's commands. The one place that does. What reads and writes files
 * is fetched only where there is no Excel.
 */
export async function compose({
  workbook,
  keys,
  address,
}: Surroundings): Promise<ReturnType<typeof makeDesk>> {
  const common = { keys, address, clock: () => new Date() };

  if (workbook) return makeDesk({ ...common, road: 'excel', workbook });

  const { fileRoad } = await import('./file/fileRoad');
  const file = fileRoad();

  return makeDesk({ ...common, road: 'file', workbook: file.workbook, file });
}
