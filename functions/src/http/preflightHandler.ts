import type { HttpHandler } from '@azure/functions';
import { COMMON_HEADERS } from './commonHeaders';
import { corsHeaders } from './corsHeaders';

const METHODS = 'GET, PUT';
const HEADERS =
  'Authorization, Content-Type, Content-Encoding, If-Match, If-None-Match, Idempotency-Key, Accept-Language';
const MAX_AGE_SECONDS = '600';

/** Answers a browser's question whether a page may call the API. */
export function preflightHandler(origins: readonly string[]): HttpHandler {
  return async function handlePreflight(request) {
    const cors = corsHeaders(request.headers.get('origin'), origins);
    const allowed = Object.keys(cors).length > 0;

    return {
      status: 204,
      headers: {
        ...COMMON_HEADERS,
        // What is allowed hangs on the page that asks and on nothing else of the request.
        Vary: 'Origin',
        ...cors,
        ...(allowed
          ? {
              'Access-Control-Allow-Methods': METHODS,
              'Access-Control-Allow-Headers': HEADERS,
              'Access-Control-Max-Age': MAX_AGE_SECONDS,
            }
          : {}),
      },
    };
  };
}
