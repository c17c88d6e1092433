import { contract, type OperationName } from '../../../shared/contract/contract';
import { errorBodySchema } from '../../../shared/contract/errorBody';
import type { Route } from '../../../shared/contract/route';
import type { ApiAnswer, ApiBody } from './apiAnswer';
import { type ApiRequest, urlOf } from './apiRequest';
import { gzip } from './gzip';
import { sendWithRetry, type Wait, waitByClock } from './retry';

/** The API as a function: operation by name, answer as a value. Never throws for what the server or the network does. */
export type ApiClient = <Name extends OperationName>(
  name: Name,
  request: ApiRequest<Name>,
  signal?: AbortSignal,
) => Promise<ApiAnswer<Name>>;

/** A client of the service at `address` (`https://…`, without `/api`) for the holder of `key`. */
export function apiClient(address: string, key: string, wait: Wait = waitByClock): ApiClient {
  return async (name, request, signal) => {
    const route: Route = contract[name];
    const { params = {}, query = {}, headers = {}, body } = request;
    const url = urlOf(address, route.path, params, query);
    const packed = body === undefined ? null : await gzip(JSON.stringify(body));
    const sent: RequestInit = {
      method: route.method,
      headers: {
        authorization: `Bearer ${key}`,
        ...headers,
        ...(packed ? { 'content-type': 'application/json', 'content-encoding': 'gzip' } : {}),
      },
      body: packed,
      signal: signal ?? null,
    };

    try {
      return await answerOf<typeof name>(route, await sendWithRetry(() => fetch(url, sent), wait));
    } catch (error) {
      return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function answerOf<Name extends OperationName>(
  route: Route,
  response: Response,
): Promise<ApiAnswer<Name>> {
  const { status } = response;
  const expected = route.responses[status];

  if (expected === undefined) return refusalOf(response);

  const etag = response.headers.get('etag');

  // Safe: the schema parsed with is the very one of this operation and status that ApiBody is inferred from.
  return { kind: 'ok', status, etag, body: (await bodyOf(expected, response)) as ApiBody<Name> };
}

async function bodyOf(expected: Route['responses'][number], response: Response): Promise<unknown> {
  if (expected.schema) return expected.schema.parse(await response.json());
  if (expected.mediaType) return new Uint8Array(await response.arrayBuffer());

  return undefined;
}

async function refusalOf<Name extends OperationName>(response: Response): Promise<ApiAnswer<Name>> {
  const error = errorBodySchema.safeParse(await response.json().catch(() => null));

  if (!error.success) return { kind: 'unreachable', reason: `unexpected answer ${response.status}` };

  return { kind: 'refused', status: response.status, error: error.data };
}
