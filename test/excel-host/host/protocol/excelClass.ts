import type { ExcelState } from '../excelState';
import type { Args, Argument } from './args';
import type { Json } from './json';
import { type Operations, type Outcome, Thing } from './thing';

/** What the objects of one class do; `T` is the part of the model such an object stands for. Keys are wire names. */
export type Behaviour<T> = {
  readonly reads?: { readonly [wire: string]: (subject: T, state: ExcelState) => Json };
  readonly writes?: { readonly [wire: string]: (subject: T, value: Argument, state: ExcelState) => void };
  readonly links?: { readonly [wire: string]: (subject: T, state: ExcelState) => Thing | null };
  readonly calls?: { readonly [wire: string]: (subject: T, args: Args, state: ExcelState) => Outcome };
  readonly items?: (subject: T, state: ExcelState) => readonly Thing[];
  /** Finds an item in another way than by its id or name; `null` when there is none. */
  readonly item?: (subject: T, key: Json, state: ExcelState) => Thing | null;
};

/** A simulated class: makes objects, and knows its own again. */
export type ExcelClass<T> = {
  readonly of: (subject: T, state: ExcelState) => Thing;
  /** What an object stands for; `undefined` for what is not an object of this class. */
  readonly subjectOf: (value: Argument) => T | undefined;
};

/**
 * Makes a simulated class of the API's class `name`. A behaviour put together from other modules is given as a
 * function: classes lead to each other in circles, and those modules may not be there yet.
 */
export function excelClass<T>(name: string, behaviour: Behaviour<T> | (() => Behaviour<T>)): ExcelClass<T> {
  let made = typeof behaviour === 'function' ? undefined : behaviour;
  const known = () => {
    made ??= typeof behaviour === 'function' ? behaviour() : behaviour;

    return made;
  };
  const subjects = new WeakMap<Thing, { readonly subject: T }>();

  return {
    of(subject, state) {
      const thing = new Thing(name, operationsOf(known(), subject, state));

      subjects.set(thing, { subject });

      return thing;
    },
    subjectOf(value) {
      return value instanceof Thing ? subjects.get(value)?.subject : undefined;
    },
  };
}

function operationsOf<T>(behaviour: Behaviour<T>, subject: T, state: ExcelState): Operations {
  const { items, item } = behaviour;

  return {
    read: (wire) => {
      const read = own(behaviour.reads, wire);

      return read && (() => read(subject, state));
    },
    write: (wire) => {
      const write = own(behaviour.writes, wire);

      return write && ((value) => write(subject, value, state));
    },
    link: (wire) => {
      const link = own(behaviour.links, wire);

      return link && (() => link(subject, state));
    },
    call: (wire) => {
      const call = own(behaviour.calls, wire);

      return call && ((args) => call(subject, args, state));
    },
    items: items && (() => items(subject, state)),
    item: item && ((key) => item(subject, key, state)),
  };
}

function own<V>(entries: { readonly [wire: string]: V } | undefined, wire: string): V | undefined {
  return entries && Object.hasOwn(entries, wire) ? entries[wire] : undefined;
}
