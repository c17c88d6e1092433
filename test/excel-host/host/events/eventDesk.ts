import { HostError, notSimulated } from '../protocol/hostError';
import type { Json } from '../protocol/json';
import type { Thing } from '../protocol/thing';
import type { Schema } from '../schema/schema';

/** What the client is told about an event: category, number, target, arguments as JSON, id, whether remote. */
export type EventEntry = readonly [65536, number, string, string, 0, boolean];

/** The target of events that concern the workbook as a whole. */
export const WORKBOOK_TARGET = 'Workbook';

/** Events that the host raises, by class and name; any other cannot be registered. */
const SIMULATED = new Set([
  'Worksheet.onChanged',
  'Worksheet.onActivated',
  'Worksheet.onDeactivated',
  'Worksheet.onSelectionChanged',
  'WorksheetCollection.onChanged',
  'WorksheetCollection.onActivated',
  'WorksheetCollection.onDeactivated',
  'WorksheetCollection.onSelectionChanged',
  'WorksheetCollection.onAdded',
  'WorksheetCollection.onDeleted',
  'Table.onChanged',
  'TableCollection.onChanged',
]);

/** Who listens to what, and what is still to be told. Events come after the batch that caused them. */
export class EventDesk {
  /** `runtime.enableEvents`: while false nothing is raised. */
  enabled = true;
  readonly #schema: Schema;
  readonly #registered = new Map<string, number>();
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  #pending: EventEntry[] = [];

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** Begins or ends a registration; `wire` is a method such as `_RegisterDataChangedEvent`. */
  registration(thing: Thing, wire: string): undefined {
    const isEnd = wire.startsWith('_Unregister');
    const register = isEnd ? wire.replace('_Unregister', '_Register') : wire;
    const event = this.#schema.get(thing.className)?.events.find((one) => one.register === register);

    if (!event) throw new HostError('ApiNotFound', `${thing.className}.${wire}`);
    if (!SIMULATED.has(`${thing.className}.${event.name}`))
      throw notSimulated(`${thing.className}.${event.name}`);

    const key = keyOf(event.number, targetOf(thing));

    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) + (isEnd ? -1 : 1)));
  }

  /** Raises an event, if somebody listens to it on this target. */
  raise(number: number, target: string, args: { readonly [key: string]: Json }, isRemote = false): void {
    if (!this.enabled || !this.#registered.get(keyOf(number, target))) return;

    if (this.#pending.length === 0) setTimeout(() => this.#tell(), 0);

    this.#pending.push([65536, number, target, JSON.stringify(args), 0, isRemote]);
  }

  /** Hears of raised events; gives the function that ends it. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  /** Registrations that hold now. */
  get registrations(): number {
    return [...this.#registered.values()].reduce((sum, count) => sum + count, 0);
  }

  #tell(): void {
    const entries = this.#pending;

    this.#pending = [];
    for (const listener of this.#listeners) listener(entries);
  }
}

function keyOf(number: number, target: string): string {
  return `${number}|${target}`;
}

function targetOf(thing: Thing): string {
  const id = thing.operations.read('Id')?.();

  return typeof id === 'string' ? id : WORKBOOK_TARGET;
}
