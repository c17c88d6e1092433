import type { Wait } from '../../api/retry';
import type { KeyStore } from '../../ports/keyStore';
import type { WorkbookPort } from '../../ports/workbook';
import type { Desk } from '../desk';

/** What the use cases are made of; compose.ts puts it together. */
export type DeskParts = {
  readonly road: Desk['road'];
  readonly workbook: WorkbookPort;
  readonly keys: KeyStore;
  /** Of the service, `https://…`, without `/api`. */
  readonly address: string;
  readonly clock: () => Date;
  /** How the client waits between two attempts; by the clock unless told otherwise. */
  readonly wait?: Wait;
  /** Milliseconds for which work waits for a service it can do without; a few seconds unless told otherwise. */
  readonly patience?: number;
  /** Of the file road: takes another file (throws `WorkbookFault`), and gives the one there is. */
  readonly file?: {
    readonly open: (bytes: Uint8Array) => Promise<void>;
    readonly bytes: () => Uint8Array | null;
  };
};
