import { REFUSALS, type Refusal, type RefusalCode, type RefusalParams } from './refusals';

/** What was asked for, or why it is refused. */
export type Result<T, C extends RefusalCode = RefusalCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal<C> };

/** A result that is a refusal. */
export type Refused<C extends RefusalCode = RefusalCode> = {
  readonly ok: false;
  readonly refusal: Refusal<C>;
};

/** A refusal with the status its code has. */
export function refuse<C extends RefusalCode>(code: C, params: RefusalParams<C>): Refused<C> {
  // Safe: for any one code these three are that code's member of the union; TypeScript cannot see it for a
  // code that is still a parameter.
  return { ok: false, refusal: { code, status: REFUSALS[code].status, params } as Refusal<C> };
}
