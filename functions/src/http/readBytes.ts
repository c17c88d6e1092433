import type { HttpRequest } from '@azure/functions';
import { type Result, refuse } from '../../../shared/contract/result';

/**
 * The body's bytes as they came, counted while they come. A stated length over the limit is refused before
 * anything is read; a stated length is not believed beyond that.
 */
export async function readBytes(
  request: HttpRequest,
  limit: number,
): Promise<Result<Buffer, 'bodyTooLarge' | 'bodyDamaged'>> {
  if (Number(request.headers.get('content-length')) > limit) return refuse('bodyTooLarge', { limit });
  if (request.body === null) return { ok: true, value: Buffer.alloc(0) };

  const chunks: Uint8Array[] = [];
  let bytes = 0;

  try {
    for await (const chunk of request.body) {
      bytes += chunk.length;
      if (bytes > limit) return refuse('bodyTooLarge', { limit });
      chunks.push(chunk);
    }
  } catch {
    // The connection broke off. Whatever the reason is, there is no body.
    return refuse('bodyDamaged', {});
  }

  return { ok: true, value: Buffer.concat(chunks) };
}
