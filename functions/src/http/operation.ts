import type * as z from 'zod';
import type { Contract, OperationName } from '../../../shared/contract/contract';
import type { Result } from '../../../shared/contract/result';
import type { Response, Route } from '../../../shared/contract/route';
import type { Member } from '../storage/member';

/** What a request asks for once it is admitted and understood, in the types of its route's schemas. */
export type Call<R extends Route> = {
  readonly member: R['access'] extends { readonly kind: 'member' } ? Member : null;
  /** The whole address as the host gives it; its query is read already. */
  readonly url: string;
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly headers: z.output<R['headers']>;
  readonly body: R extends { readonly body: infer B extends z.ZodType } ? z.output<B> : null;
};

/** An answer that the contract lists for the route, with the headers listed for its status. */
export type Answer<R extends Route> = {
  [S in keyof R['responses']]: R['responses'][S] extends Response
    ? {
        readonly status: S;
        readonly body: BodyOf<R['responses'][S]>;
        readonly headers: HeadersOf<R['responses'][S]>;
      }
    : never;
}[keyof R['responses']];

/** What a route does. It can only answer and refuse as the contract says. */
export type Operation<R extends Route> = (call: Call<R>) => Promise<Result<Answer<R>, R['refusals'][number]>>;

/** One operation for every route of the contract. */
export type Operations = { readonly [Name in OperationName]: Operation<Contract[Name]> };

/** An answer whose route is not looked at any more. */
export type AnyAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

type BodyOf<T extends Response> = T extends { readonly schema: infer S extends z.ZodType }
  ? DeepReadonly<z.output<S>>
  : T extends { readonly mediaType: string }
    ? Uint8Array
    : null;

type HeadersOf<T extends Response> = T extends {
  readonly headers: readonly (infer Name extends string)[];
}
  ? { readonly [Header in Name]?: string }
  : Readonly<Record<string, never>>;

/** What is only handed out need not be mutable, and the shared results are not. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
