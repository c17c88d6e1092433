import { type Result, refuse } from '../../../../shared/contract/result';
import type { EdmValue } from './entityType';
import { invalidOption, notSupported, type QueryRefusal } from './odataFault';
import { readTokens } from './tokens';

/** What a part of the address names: a set, or one entity of it. */
export type Resource = {
  readonly set: string;
  /** `undefined`: the whole set. */
  readonly key: EdmValue | undefined;
};

const RESOURCE = /^([A-Za-z]{1,40})(?:\(([^()]{1,400}|'.{0,400}')\))?$/;

/** `Facts`, `Facts('…')`, `Years(2024)`. Resources of OData that begin with `$` are not there. */
export function parseResource(text: string): Result<Resource, QueryRefusal | 'entitySetUnknown'> {
  if (text.startsWith('$')) return notSupported('path');

  const [, set, inner] = RESOURCE.exec(text) ?? [];
  if (set === undefined) return refuse('entitySetUnknown', {});
  if (inner === undefined) return { ok: true, value: { set, key: undefined } };

  const tokens = readTokens(inner);
  if ('fault' in tokens || tokens.length > 1) return invalidOption('path');

  const [token] = tokens;
  if (token?.kind !== 'literal' || token.value === null) return invalidOption('path');

  return { ok: true, value: { set, key: token.value } };
}
