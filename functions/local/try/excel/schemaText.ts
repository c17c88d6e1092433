import type { Schema } from '../../../../test/excel-host/host/schema/schema';

/** The class tables as JSON; its maps as lists of entries under `map`. */
export function schemaText(schema: Schema): string {
  return JSON.stringify(schema, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value));
}

/** The class tables from the text that `schemaText` made. */
export function readSchemaText(text: string): Schema {
  return JSON.parse(text, (_, value: unknown) => (isMap(value) ? new Map(value.map) : value));
}

function isMap(value: unknown): value is { readonly map: readonly (readonly [string, unknown])[] } {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
}
