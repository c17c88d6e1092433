import type { Result } from '../../../../shared/contract/result';
import { type EntitySet, type Property, propertyOf } from './entityType';
import { invalidOption } from './odataFault';

/** The properties a `$select` names, in the set's order; `null`: all of them. */
export function parseSelect<Row>(
  text: string | undefined,
  set: EntitySet<Row>,
): Result<readonly Property<Row>[] | null, 'odataQueryInvalid'> {
  const names = text?.split(',').map((name) => name.trim()) ?? ['*'];
  if (names.length === 1 && names[0] === '*') return { ok: true, value: null };

  const unknown = names.findIndex((name) => name !== '*' && propertyOf(set, name) === null);
  if (unknown >= 0) return invalidOption('$select', names.slice(0, unknown).join(',').length);
  if (names.includes('*')) return { ok: true, value: null };

  return { ok: true, value: set.properties.filter(({ name }) => names.includes(name)) };
}
