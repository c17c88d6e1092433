import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import type { ErrorBody } from '../../../shared/contract/errorBody';
import type { Refusal } from '../../../shared/contract/refusals';
import type { Result } from '../../../shared/contract/result';
import type { Response, Route } from '../../../shared/contract/route';
import { refusalMessage } from '../../../shared/messages/refusalMessage';
import { acceptsGzip } from './acceptsGzip';
import { COMMON_HEADERS } from './commonHeaders';
import { corsHeaders } from './corsHeaders';
import { languageOf } from './languageOf';
import type { AnyAnswer } from './operation';
import { type PackedBody, packJson } from './packBody';
import { refusalHeaders } from './refusalHeaders';

/** What an answer needs besides its result. */
type ResponseMeta = {
  readonly requestId: string;
  readonly origins: readonly string[];
  readonly dialect: Route['dialect'];
};

/** On every answer of the feed, also on a refusal: a client reads the version from it. */
const ODATA_HEADERS = { 'OData-Version': '4.0' } as const;

const NOTHING: PackedBody = { bytes: new Uint8Array(0), headers: {} };

/** The response for a result. `responses` are those of the route. */
export async function toResponse(
  result: Result<AnyAnswer>,
  responses: Readonly<Record<number, Response>>,
  request: HttpRequest,
  meta: ResponseMeta,
): Promise<HttpResponseInit & { readonly status: number; readonly body: Uint8Array }> {
  const gzipAccepted = acceptsGzip(request.headers.get('accept-encoding'));
  const { status, headers, body } = result.ok
    ? { ...result.value, body: await packAnswer(result.value, responses, gzipAccepted) }
    : await refused(result.refusal, meta, request, gzipAccepted);

  return {
    status,
    headers: {
      ...COMMON_HEADERS,
      ...corsHeaders(request.headers.get('origin'), meta.origins),
      'X-Request-Id': meta.requestId,
      ...(meta.dialect === 'odata' ? ODATA_HEADERS : {}),
      ...body.headers,
      ...headers,
    },
    body: body.bytes,
  };
}

async function packAnswer(
  { status, body }: AnyAnswer,
  responses: Readonly<Record<number, Response>>,
  gzipAccepted: boolean,
): Promise<PackedBody> {
  const { schema, mediaType } = responses[status] ?? {};

  if (schema !== undefined) return packJson(body, gzipAccepted);
  if (mediaType === undefined) return NOTHING;
  if (!(body instanceof Uint8Array)) throw new Error(`a body of ${mediaType} has to be bytes`);

  return { bytes: body, headers: { 'Content-Type': mediaType } };
}

async function refused(
  refusal: Refusal,
  { requestId, dialect }: ResponseMeta,
  request: HttpRequest,
  gzipAccepted: boolean,
) {
  const { status, code, params } = refusal;
  const language = languageOf(request.headers.get('accept-language'));
  const message = refusalMessage(language, refusal);
  const error: ErrorBody = { code, message, params, requestId };

  return {
    status,
    headers: { 'Content-Language': language, ...refusalHeaders(refusal, dialect) },
    body: await packJson(dialect === 'odata' ? { error: { code, message } } : error, gzipAccepted),
  };
}
