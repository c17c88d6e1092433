import { connectShim } from '../../../../test/excel-host/boot/connectShim';
import type { OfficeShim } from '../../../../test/excel-host/boot/shim/installShim';
import { shimOptionsOf } from '../../../../test/excel-host/boot/shimOptionsOf';
import { ExcelHost } from '../../../../test/excel-host/host/excelHost';
import { excel2021 } from '../../../../test/excel-host/host/profiles';
import type { Schema } from '../../../../test/excel-host/host/schema/schema';
import type { Book } from '../../../../test/excel-host/model/book';
import type { SvodExcel } from './excelLink';

/** The simulated Excel as the page keeps it. */
export type PageExcel = SvodExcel & {
  /** The shim of a frame, once its Office is there. */
  readonly shimOf: (frame: Window) => Promise<OfficeShim>;
  /** A frame is gone. */
  readonly forget: (frame: Window) => void;
  /** The user begins or ends typing in a cell: add-ins wait meanwhile, as in Excel. */
  readonly setEditing: (editing: boolean) => void;
};

type Connection = {
  readonly host: ExcelHost;
  readonly attached: Promise<OfficeShim>;
  readonly stop: () => void;
};

/**
 * An Excel 2021 over a workbook for the frames of this page. Each frame has a host of its own, since each has an
 * Office.js of its own that counts its objects.
 *
 * @param onMissing hears of what the frames asked for and the simulation cannot do
 */
export function svodExcel(book: Book, schema: Schema, onMissing: (what: string) => void): PageExcel {
  const connections = new Map<Window, Connection>();
  const forget = (frame: Window) => {
    connections.get(frame)?.stop();
    connections.delete(frame);
  };

  return {
    connect: (frame) => {
      forget(frame);

      const host = new ExcelHost({ book, schema, profile: excel2021, locale: 'ru-RU' });
      let attach: (shim: OfficeShim) => void = () => undefined;
      let disconnect: () => void = () => undefined;
      const attached = new Promise<OfficeShim>((resolve) => {
        attach = resolve;
      });
      const stop = () => {
        disconnect();
        host.close();
      };

      connections.set(frame, { host, attached, stop });

      return {
        options: { ...shimOptionsOf(host), theme: theme() },
        transport: (dispId, params) => executed(host, dispId, params, onMissing),
        attach: (shim) => {
          disconnect = connectShim(host, shim);
          attach(shim);
        },
      };
    },
    forget,
    shimOf: async (frame) => {
      const connection = connections.get(frame);

      if (connection === undefined) throw new Error('the frame did not ask for Excel');

      return connection.attached;
    },
    setEditing: (editing) => {
      for (const { host } of connections.values()) host.editing = editing;
    },
  };
}

async function executed(
  host: ExcelHost,
  dispId: number,
  params: unknown,
  onMissing: (what: string) => void,
): Promise<string> {
  const known = { missing: host.notSimulated.length, bugs: host.bugs.length };
  const reply = await host.execute(dispId, params);

  for (const what of host.notSimulated.slice(known.missing)) onMissing(what);
  for (const what of host.bugs.slice(known.bugs)) onMissing(what);

  return JSON.stringify(reply);
}

function theme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
