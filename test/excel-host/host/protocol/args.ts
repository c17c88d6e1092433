import { invalidArgument } from './hostError';
import type { Json } from './json';
import { Thing } from './thing';

/** What is given to a call: plain values, objects, and both within lists and records. */
export type Argument = Json | Thing | undefined | readonly Argument[] | { readonly [key: string]: Argument };

/** A record of arguments. */
export type ArgumentRecord = { readonly [key: string]: Argument };

/** Arguments of a call by place. What is not of the asked kind is Excel's InvalidArgument. */
export class Args {
  readonly #values: readonly Argument[];

  constructor(values: readonly Argument[]) {
    this.#values = values;
  }

  /** All arguments as they are. */
  get all(): readonly Argument[] {
    return this.#values;
  }

  /** Whether the argument was given. */
  has(index: number): boolean {
    return this.at(index) !== null;
  }

  /** The argument as it is; `null` when missing. */
  at(index: number): Argument | null {
    return this.#values[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  number(index: number): number {
    return asNumber(this.at(index));
  }

  /** The number, or `otherwise` when it is missing. */
  numberOr(index: number, otherwise: number): number {
    return this.has(index) ? this.number(index) : otherwise;
  }

  /** The text, or `otherwise` when it is missing. */
  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  /** The truth value, or `otherwise` when it is missing. */
  flagOr(index: number, otherwise: boolean): boolean {
    return this.has(index) ? asFlag(this.at(index)) : otherwise;
  }
}

/** The argument as text. */
export function asText(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument();

  return value;
}

/** The argument as a number. */
export function asNumber(value: Argument): number {
  if (typeof value !== 'number') throw invalidArgument();

  return value;
}

/** The argument as a truth value. */
export function asFlag(value: Argument): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();

  return value;
}

/** The argument as a record; nothing is an empty one. */
export function asRecord(value: Argument): ArgumentRecord {
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw invalidArgument();

  return value;
}

/** The argument as a list. */
export function asList(value: Argument): readonly Argument[] {
  if (!Array.isArray(value)) throw invalidArgument();

  return value;
}

/** The argument as plain data, without objects of the API. */
export function asJson(value: Argument): Json {
  if (value === undefined) return null;
  if (value instanceof Thing) throw invalidArgument();
  if (isList(value)) return value.map(asJson);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asJson(one)]));

  return value;
}

/** Whether the argument is a record. */
export function isRecord(value: Argument): value is ArgumentRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Thing);
}

function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}
