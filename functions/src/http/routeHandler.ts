import type { HttpHandler, InvocationContext } from '@azure/functions';
import { type Refused, refuse } from '../../../shared/contract/result';
import type { Route } from '../../../shared/contract/route';
import { StoreUnavailable } from '../storage/storeErrors';
import { answerRequest } from './answerRequest';
import type { Edge } from './edge';
import type { Operation } from './operation';
import { logFailure, logRequest, type RequestLog } from './requestLog';
import { toResponse } from './toResponse';

const RETRY_AFTER_SECONDS = 5;

/** The function behind a route. It never throws: a bug is answered with its request's number and nothing else. */
export function routeHandler<R extends Route>(
  name: string,
  route: R,
  operation: Operation<R>,
  edge: Edge,
): HttpHandler {
  return async function handleRoute(request, context) {
    const began = performance.now();
    const log: RequestLog = { requestId: context.invocationId, route: name };
    const meta = { requestId: log.requestId, origins: edge.origins, dialect: route.dialect };

    const result = await answerRequest(route, operation, edge, request, log).catch((error: unknown) =>
      failed(error, context),
    );
    const response = await toResponse(result, route.responses, request, meta).catch((error: unknown) =>
      toResponse(failed(error, context), route.responses, request, meta),
    );

    log.status = response.status;
    if (!result.ok) log.code = result.refusal.code;
    log.bytesOut = response.body.length;
    log.ms = Math.round(performance.now() - began);
    logRequest(context, log);

    return response;
  };
}

function failed(error: unknown, context: InvocationContext): Refused<'storeAway' | 'internal'> {
  logFailure(context, context.invocationId, error);

  return error instanceof StoreUnavailable
    ? refuse('storeAway', { retryAfterSeconds: RETRY_AFTER_SECONDS })
    : refuse('internal', {});
}
