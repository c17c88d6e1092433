import type * as z from 'zod';
import type { Contract, OperationName } from '../../../shared/contract/contract';
import type { ErrorBody } from '../../../shared/contract/errorBody';

type Responses<Name extends OperationName> = Contract[Name]['responses'];

type BodyOf<Answer> = Answer extends { readonly schema: infer Schema }
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : never
  : Answer extends { readonly mediaType: string }
    ? Uint8Array
    : undefined;

/** The body an operation answers with when it goes well, over all its good statuses. */
export type ApiBody<Name extends OperationName> = {
  [Status in keyof Responses<Name>]: BodyOf<Responses<Name>[Status]>;
}[keyof Responses<Name>];

/**
 * How a call ended. `refused`: the server said no, in its own words. `unreachable`: no answer came, or none of
 * ours, or the caller gave up; what was sent may or may not have arrived, so send it again under the same
 * idempotency key.
 */
export type ApiAnswer<Name extends OperationName> =
  | {
      readonly kind: 'ok';
      readonly status: number;
      readonly etag: string | null;
      readonly body: ApiBody<Name>;
    }
  | { readonly kind: 'refused'; readonly status: number; readonly error: ErrorBody }
  | { readonly kind: 'unreachable'; readonly reason: string };
