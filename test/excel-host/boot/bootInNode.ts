import { type Context, runInContext } from 'node:vm';
import { ExcelHost } from '../host/excelHost';
import { PROFILES, type ProfileName } from '../host/profiles';
import { Book } from '../model/book';
import { connectShim } from './connectShim';
import { nodeWindow } from './nodeWindow';
import { officeSchema, officeScript } from './officeScripts';
import { type CommandEnd, installShim } from './shim/installShim';
import { shimOptionsOf } from './shimOptionsOf';

/** How Excel is to be. */
export type BootOptions = {
  /** `excel2021` without it. */
  readonly profile?: ProfileName;
  /** The workbook that is open; a new one without it. */
  readonly book?: Book;
  /** Language of Excel; `ru-RU` without it. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** The library's debug files instead of the minified ones: slower, with longer statements in errors. */
  readonly isDebug?: boolean;
};

/** A running Excel with its library. */
export type Booted = {
  readonly host: ExcelHost;
  readonly book: Book;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The context the library runs in. */
  readonly window: Context;
  /** Presses a ribbon button with a function behind it (`Office.actions.associate`). */
  readonly runCommand: (name: string) => Promise<CommandEnd>;
  /** Gives the library to code that uses the globals `Office`, `Excel`, `OfficeExtension`; the function takes it away. */
  readonly installGlobals: () => () => void;
  readonly close: () => void;
};

/**
 * Starts the real library over a simulated Excel in a bare context of this process and waits for
 * `Office.onReady`. Values that come out of it are made in this realm's JSON or the context's: compare them
 * with `toEqual`.
 */
export async function bootInNode(options: BootOptions = {}): Promise<Booted> {
  const { profile = 'excel2021', book = new Book(), locale = 'ru-RU', isDebug = false } = options;
  const host = new ExcelHost({ book, schema: officeSchema(), profile: PROFILES[profile], locale });
  const window = nodeWindow(isDebug);
  const parse: (text: string) => unknown = runInContext('JSON.parse', window);
  const shim = installShim(window, {
    ...shimOptionsOf(host),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    transport: async (dispId, params) => inRealm(await host.execute(dispId, params), parse),
  });
  const disconnect = connectShim(host, shim);

  officeScript(isDebug ? 'office.debug.js' : 'office.js').runInContext(window);
  await window.Office.onReady();
  // Ribbon commands are heard of only after the library's own first batch.
  while (host.syncs.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));

  return {
    host,
    book,
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    window,
    runCommand: shim.runCommand,
    installGlobals: () => installGlobals(window),
    close() {
      disconnect();
      host.close();
    },
  };
}

/** The library looks for lists with `instanceof`, which knows only its own realm's. */
function inRealm(
  reply: number | readonly unknown[],
  parse: (text: string) => unknown,
): number | readonly unknown[] {
  if (typeof reply === 'number') return reply;

  const parsed = parse(JSON.stringify(reply));

  return Array.isArray(parsed) ? parsed : [];
}

function installGlobals(window: Context): () => void {
  const names = ['Office', 'Excel', 'OfficeExtension'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));

  for (const name of names)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });

  return () => {
    for (const [index, name] of names.entries()) {
      const descriptor = before[index];

      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
