import type { HttpHandler } from '@azure/functions';
import {
  type Contract,
  contract,
  OPERATION_NAMES,
  type OperationName,
} from '../../../shared/contract/contract';
import type { Edge } from './edge';
import type { Operations } from './operation';
import { routeHandler } from './routeHandler';

/** A function for every route of the contract, each with its own operation. */
export function handlers(operations: Operations, edge: Edge): Readonly<Record<OperationName, HttpHandler>> {
  const made = OPERATION_NAMES.map((name) => [name, handlerOf(name)] as const);

  // Safe: there is one entry for each name.
  return Object.fromEntries(made) as Record<OperationName, HttpHandler>;

  function handlerOf<Name extends OperationName>(name: Name): HttpHandler {
    return routeHandler<Contract[Name]>(name, contract[name], operations[name], edge);
  }
}
