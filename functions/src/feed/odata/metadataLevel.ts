import type { Result } from '../../../../shared/contract/result';
import { notSupported } from './odataFault';

/** How much an answer says about itself; `full` is answered with `minimal`. */
export type MetadataLevel = 'minimal' | 'none';

const JSON_FORMAT = /^(?:json|application\/json(?:;[\w.=-]+)*)$/i;
const NONE = /odata\.metadata=none/i;

/** `$format` outweighs Accept. An Accept that names other types still gets JSON: it is all there is. */
export function metadataLevel(
  format: string | undefined,
  accept: string | undefined,
): Result<MetadataLevel, 'odataNotSupported'> {
  if (format !== undefined && !JSON_FORMAT.test(format.replaceAll(' ', ''))) return notSupported('$format');

  const [first = ''] = (format ?? accept ?? '').split(',');

  return { ok: true, value: NONE.test(first) ? 'none' : 'minimal' };
}

/** The media type that says so. */
export function jsonType(level: MetadataLevel): string {
  return `application/json;odata.metadata=${level};charset=utf-8`;
}
