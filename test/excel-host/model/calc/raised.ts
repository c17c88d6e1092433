import type { ErrorText } from '../types';

/** An error value on its way up to the formula that handles it, or to the cell. */
export class Raised extends Error {
  readonly error: ErrorText;

  constructor(error: ErrorText) {
    super(error);
    this.error = error;
  }
}

/** The error as a value; rethrows what is no error value. */
export function raisedValue(thrown: unknown): { readonly error: ErrorText } {
  if (thrown instanceof Raised) return { error: thrown.error };

  throw thrown;
}
