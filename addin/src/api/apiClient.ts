import { contract, type OperationName } from '../../../shared/contract/contract';
import { errorBodySchema } from '../../../shared/contract/errorBody';
import type { Route } from '../../../shared/contract/route';
import type { ApiAnswer, ApiBody } from './apiAnswer';
import type { ApiRequest } from './apiRequest';
import { gzip } from './gzip';
import { sendWithRetry, type Wait, waitByClock } from './retry';
import { urlOf } from './urlOf';

/** The API as a function: operation by name, answer as a value. Never throws for what the server or the network does. */
export type ApiClient = <Name extends OperationName>(
  name: Name,
  request: ApiRequest<Name>,
  signal?: AbortSignal,
) => Promise<ApiAnswer<Name>>;

/** What a header cannot carry. No key has it, so a key with a question mark in its place is refused as it should be. */
const NOT_FOR_HEADERS = /[^!-~]/g;

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
        authorization: `Bearer ${key.replace(NOT_FOR_HEADERS, '?')}`,
        ...headers,
        ...(packed ? { 'content-type': 'application/json', 'content-encoding': 'gzip' } : {}),
      },
      body: packed,
      signal: signal ?? null,
    };

    try {
      return await answerOf<typeof name>(route, await sendWithRetry(() => fetch(url, sent), wait, signal));
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

  if (expected === undefined) {
    const error = errorBodySchema.safeParse(await response.json());

    return error.success ? { kind: 'refused', status, error: error.data } : notOurs(response);
  }

  const etag = response.headers.get('etag');

  // Safe: the schema parsed with is the very one of this operation and status that ApiBody is inferred from.
  return { kind: 'ok', status, etag, body: (await bodyOf(expected, response)) as ApiBody<Name> };
}

async function bodyOf(
  { schema, mediaType }: Route['responses'][number],
  response: Response,
): Promise<unknown> {
  if (schema) {
    const body = schema.safeParse(await response.json());

    return body.success ? body.data : notOurs(response);
  }
  if (mediaType === undefined) return undefined;
  if (!response.headers.get('content-type')?.startsWith(mediaType)) return notOurs(response);

  return new Uint8Array(await response.arrayBuffer());
}

/** A proxy's page, or a service of another version. */
function notOurs({ status }: Response): never {
  throw new Error(`an answer that is not Svod's, status ${status}`);
}
