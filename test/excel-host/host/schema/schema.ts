/** A requirement set and the version a member came with, such as ExcelApi 1.7. */
export type ApiSet = { readonly set: string; readonly version: string };

/** A scalar property of a class. */
export type ScalarSchema = {
  /** As in JavaScript: `numberFormat`. */
  readonly name: string;
  /** As in requests and answers: `NumberFormat`. */
  readonly wire: string;
  readonly writable: boolean;
  readonly api: ApiSet | null;
};

/** A property that is an object of its own. */
export type LinkSchema = {
  readonly name: string;
  readonly wire: string;
  readonly className: string;
  readonly api: ApiSet | null;
};

/** A method. `returns` is the class of the object it gives, `null` where it gives a plain value or nothing. */
export type MethodSchema = {
  readonly name: string;
  readonly wire: string;
  readonly parameters: readonly string[];
  readonly returns: string | null;
  readonly api: ApiSet | null;
};

/** An event: the number it has in messages, and the method that asks for it. */
export type EventSchema = { readonly name: string; readonly number: number; readonly register: string };

/** A class of the Excel API as the library knows it. Links and scalars are found by name in lower case. */
export type ClassSchema = {
  readonly name: string;
  readonly isCollection: boolean;
  /** Class of a collection's items. */
  readonly itemClass: string | null;
  readonly scalars: ReadonlyMap<string, ScalarSchema>;
  readonly links: ReadonlyMap<string, LinkSchema>;
  /** By wire name. */
  readonly methods: ReadonlyMap<string, MethodSchema>;
  readonly events: readonly EventSchema[];
};

/** All classes by name. */
export type Schema = ReadonlyMap<string, ClassSchema>;
