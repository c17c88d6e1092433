import type * as z from 'zod';
import type { Contract, OperationName } from '../../../shared/contract/contract';

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;

/** What a call says, as the contract has it. */
export type ApiRequest<Name extends OperationName> = {
  readonly params: Input<Contract[Name]['params']>;
  readonly query?: Input<Contract[Name]['query']>;
  readonly headers?: Input<Contract[Name]['headers']>;
  readonly body?: Contract[Name] extends { readonly body: infer Body } ? Input<Body> : never;
};
