import type { HttpRequest } from '@azure/functions';
import { type Result, refuse } from '../../../shared/contract/result';
import { BODY_MS } from './limits';

/**
 * The body's bytes as they came, counted while they come. A stated length over the limit is refused before
 * anything is read; a stated length is not believed beyond that. A body that takes longer than `ms` is damaged.
 */
export async function readBytes(
  request: HttpRequest,
  limit: number,
  ms = BODY_MS,
): Promise<Result<Buffer, 'bodyTooLarge' | 'bodyDamaged'>> {
  if (Number(request.headers.get('content-length')) > limit) return refuse('bodyTooLarge', { limit });
  if (request.body === null) return { ok: true, value: Buffer.alloc(0) };

  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isGivenUp = false;
  const timer = setTimeout(() => {
    isGivenUp = true;
    // It ends the reading, too. That it fails says only that the connection has broken off already.
    reader.cancel().catch(() => undefined);
  }, ms);

  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length;

      if (bytes > limit) {
        await reader.cancel();

        return refuse('bodyTooLarge', { limit });
      }

      chunks.push(part.value);
    }
  } catch {
    // The connection broke off. Whatever the reason is, there is no body.
    return refuse('bodyDamaged', {});
  } finally {
    clearTimeout(timer);
  }

  return isGivenUp ? refuse('bodyDamaged', {}) : { ok: true, value: Buffer.concat(chunks) };
}
