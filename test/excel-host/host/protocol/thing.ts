import type { Args, Argument } from './args';
import type { Json } from './json';

/** What a call gives: an object, no object (`null`), a plain value, or nothing. */
export type Outcome = Thing | Json | undefined;

/** What one object of the API can do. A missing entry is not simulated. */
export type Operations = {
  readonly read: (wire: string) => (() => Json) | undefined;
  readonly write: (wire: string) => ((value: Argument) => void) | undefined;
  readonly link: (wire: string) => (() => Thing | null) | undefined;
  readonly call: (wire: string) => ((args: Args) => Outcome) | undefined;
  /** Items of a collection. */
  readonly items: (() => readonly Thing[]) | undefined;
  /** Finds an item in another way than by its id or name. */
  readonly item: ((key: Json) => Thing | null) | undefined;
};

/** An object of the API on the host's side. */
export class Thing {
  readonly className: string;
  readonly operations: Operations;

  constructor(className: string, operations: Operations) {
    this.className = className;
    this.operations = operations;
  }
}
