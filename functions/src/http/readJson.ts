import type { HttpRequest } from '@azure/functions';
import { type Result, refuse } from '../../../shared/contract/result';
import { decodeUtf8 } from './decodeUtf8';
import { inflate } from './inflate';
import type { BodyLimits } from './limits';
import { opensTooMuch } from './opensTooMuch';
import { readBytes } from './readBytes';

/** A JSON body and its sizes. */
export type JsonBody = {
  readonly json: unknown;
  readonly bytes: number;
  readonly inflatedBytes: number;
};

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The body of a request as JSON, not yet looked into. */
export async function readJson(
  request: HttpRequest,
  limits: BodyLimits,
): Promise<
  Result<
    JsonBody,
    | 'notJson'
    | 'encodingUnknown'
    | 'bodyTooLarge'
    | 'bodyTooLargeInflated'
    | 'bodyDamaged'
    | 'bodyNotJson'
    | 'requestInvalid'
  >
> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) return refuse('notJson', {});

  const sent = await readBytes(request, limits.bodyBytes);
  if (!sent.ok) return sent;

  const encoding = request.headers.get('content-encoding');
  const inflated = await inflate(sent.value, encoding, limits.inflatedBytes);
  if (!inflated.ok) return inflated;
  if (opensTooMuch(inflated.value)) return refuse('requestInvalid', { where: 'body', name: 'nesting' });

  const text = decodeUtf8(inflated.value);
  if (text === null) return refuse('bodyDamaged', {});

  try {
    const json: unknown = JSON.parse(text);

    return { ok: true, value: { json, bytes: sent.value.length, inflatedBytes: inflated.value.length } };
  } catch {
    // JSON.parse repeats a piece of the body in its message, which therefore goes nowhere.
    return refuse('bodyNotJson', {});
  }
}
