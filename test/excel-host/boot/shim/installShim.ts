import { officeContext } from './officeContext';
import { safeArray } from './safeArray';
import type { ShimOptions } from './shimOptions';

/** Office's own numbers of calls and events. */
const COMMAND_COMPLETED = 94;
const EVENT = { selection: 2, dialog: 10, richApi: 33, command: 39 } as const;
/** Status of what is not simulated: Office's internal error. */
const NOT_SIMULATED = 5001;

/** How a ribbon command ended: Office's status (0 is success) and what it said. */
export type CommandEnd = { readonly status: number; readonly data: unknown };

/** What a host does to the page. */
export type OfficeShim = {
  /** Hands events to the library's message handler. */
  readonly fireEvents: (entries: readonly unknown[]) => void;
  /** Tells `workbook.onSelectionChanged` that the selection has changed. */
  readonly fireSelection: () => void;
  /** Presses a ribbon button with a function behind it; resolves when that calls `event.completed()`. */
  readonly runCommand: (name: string) => Promise<CommandEnd>;
};

type Handler = (dispId: number, payload: unknown) => void;
type Registration = { readonly dispId: number; readonly targetId: unknown; readonly handler: Handler };

/** Puts `window.external` in place, before the library is loaded. No dialogs: opening one is refused. */
export function installShim(target: { external?: unknown }, options: ShimOptions): OfficeShim {
  const context = officeContext(options);
  const registered: Registration[] = [];
  const commands = new Map<string, (end: CommandEnd) => void>();
  /** Buttons pressed before the library listens, soon after it is ready. */
  const pressed: (() => void)[] = [];
  let isListening = false;
  let lastCommand = 0;

  const later = (callback: (status: number) => void, status: number) => setTimeout(() => callback(status), 0);
  const fire = (dispId: number, payload: unknown) => {
    for (const one of [...registered]) if (one.dispId === dispId) one.handler(dispId, payload);
  };

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispId: number, params: unknown, callback: (reply: unknown) => void) {
      if (dispId === COMMAND_COMPLETED) {
        commandEnded(params, commands);
        later(callback, 0);
        return;
      }

      options.transport(dispId, params).then(
        (reply) => callback(typeof reply === 'number' ? reply : safeArray(reply)),
        () => callback(NOT_SIMULATED),
      );
    },
    RegisterEvent(dispId: number, targetId: unknown, handler: Handler, callback: (status: number) => void) {
      const isDialog = dispId === EVENT.dialog;

      if (!isDialog) registered.push({ dispId, targetId, handler });
      later(
        (status) => {
          callback(status);
          if (dispId !== EVENT.command) return;

          isListening = true;
          for (const press of pressed.splice(0)) press();
        },
        isDialog ? NOT_SIMULATED : 0,
      );
    },
    UnregisterEvent(dispId: number, targetId: unknown, callback: (status: number) => void) {
      const at = registered.findIndex((one) => one.dispId === dispId && one.targetId === targetId);

      if (at >= 0) registered.splice(at, 1);
      later(callback, 0);
    },
  };

  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });

  return {
    fireEvents: (entries) => fire(EVENT.richApi, safeArray(entries)),
    fireSelection: () => fire(EVENT.selection, safeArray([])),
    runCommand(name) {
      lastCommand += 1;

      const id = `command-${lastCommand}`;
      const ended = new Promise<CommandEnd>((resolve) => commands.set(id, resolve));

      const press = () => fire(EVENT.command, [id, name, JSON.stringify({ source: { id: name } })]);

      if (isListening) press();
      else pressed.push(press);

      return ended;
    },
  };
}

function commandEnded(params: unknown, commands: Map<string, (end: CommandEnd) => void>): void {
  const [id, status, data]: unknown[] = Array.isArray(params) ? params : [];
  const resolve = commands.get(String(id));

  commands.delete(String(id));
  resolve?.({ status: Number(status), data: JSON.parse(String(data || 'null')) });
}
