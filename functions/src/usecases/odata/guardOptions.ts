import { type Result, refuse } from '../../../../shared/contract/result';
import { notSupported, type OptionName } from '../../feed/odata/odataFault';

/**
 * That only options are given which an address of the feed answers. OData wants 501 for its own options that a
 * service has not; what does not begin with `$` is nobody's, and a key in an address would be one of those.
 */
export function guardOptions(
  query: Readonly<Record<string, unknown>>,
  answered: readonly OptionName[],
): Result<null, 'odataNotSupported' | 'requestInvalid'> {
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || answered.some((one) => one === name)) continue;

    return name.startsWith('$') || name.startsWith('@')
      ? notSupported('other')
      : refuse('requestInvalid', { where: 'query', name: '?' });
  }

  return { ok: true, value: null };
}
