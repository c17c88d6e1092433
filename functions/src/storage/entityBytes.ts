import type { StoredValue, StoredValues } from './store';

/**
 * The size of an entity in bytes as Azure documents it («Understanding Windows Azure Storage Billing»):
 * 4 + 2 for each character of both keys + for each property 8 + 2 for each character of its name + its value.
 */
export function entityBytes(partition: string, row: string, values: StoredValues): number {
  let bytes = 4 + (partition.length + row.length) * 2;

  for (const [name, value] of Object.entries(values)) bytes += propertyBytes(name, value);

  return bytes;
}

/** What one property adds to its entity's size. */
export function propertyBytes(name: string, value: StoredValue): number {
  return 8 + name.length * 2 + valueBytes(value);
}

/** Text counts in UTF-16 and binary as it is, both with 4 bytes of length; Int32 4, Double 8, Boolean 1. */
function valueBytes(value: StoredValue): number {
  if (typeof value === 'string') return value.length * 2 + 4;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return value === (value | 0) ? 4 : 8;

  return value.length + 4;
}
