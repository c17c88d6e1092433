import { HostError } from './hostError';
import type { Thing } from './thing';

/** The objects a client keeps between batches, by ids of ours; without one the library calls a path invalid. */
export class References {
  readonly #things = new Map<string, Thing>();
  readonly #ids = new WeakMap<Thing, string>();
  #last = 0;

  /** Keeps an object and gives its id. */
  keep(thing: Thing): string {
    const known = this.#ids.get(thing);

    if (known !== undefined && this.#things.has(known)) return known;

    this.#last += 1;

    const id = `ref${this.#last}`;

    this.#things.set(id, thing);
    this.#ids.set(thing, id);

    return id;
  }

  /** The id of a kept object. */
  idOf(thing: Thing): string | undefined {
    const id = this.#ids.get(thing);

    return id !== undefined && this.#things.has(id) ? id : undefined;
  }

  /** The object of an id. Throws `InvalidObjectPath` for one that was let go. */
  get(id: string): Thing {
    const thing = this.#things.get(id);

    if (!thing) throw new HostError('InvalidObjectPath', `The reference ${id} is not kept.`);

    return thing;
  }

  release(id: string): void {
    this.#things.delete(id);
  }

  releaseAll(): void {
    this.#things.clear();
  }

  /** Objects kept now. */
  get count(): number {
    return this.#things.size;
  }
}
