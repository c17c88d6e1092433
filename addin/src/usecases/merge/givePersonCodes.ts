import { newCode } from '../../../../shared/columns/code';
import { cellAt } from './cellTable';
import { BLANK_CELL, partOf } from './mergeCell';
import type { Merging } from './merging';
import { type RegistryTable, setCell } from './registryTable';
import { codeIn } from './schoolTable';

const PERSON = 'personCode';

/** A row that was added, and the person code its file has for it. */
type Added = { readonly row: number; readonly person: string | null };

/**
 * A new row gets the person code its file has, else that of the one person of the same full name, birth year and
 * organisation, which is counted for the user to confirm, else a new one. Less than all three is left to the user:
 * two children may share a name.
 */
export function givePersonCodes(merging: Merging, added: readonly Added[]): void {
  const { registry, template } = merging;

  if (!template.columns.some(({ key }) => key === PERSON)) return;

  const isAdded = new Set(added.map(({ row }) => row));
  const known = new Map<string, string>();

  for (let row = 0; row < registry.rows; row += 1) {
    const code = codeIn(cellAt(registry, PERSON, row));
    const key = personKey(registry, row);

    if (code !== null && key !== null && !isAdded.has(row)) known.set(key, code);
  }

  for (const { row, person } of added) {
    const key = personKey(registry, row);
    const same = person === null && key !== null ? known.get(key) : undefined;
    const code = person ?? same ?? newCode();

    if (same !== undefined) merging.samePersons += 1;
    setCell(registry, PERSON, row, { ...BLANK_CELL, value: code });
    if (key !== null) known.set(key, code);
  }
}

function personKey(registry: RegistryTable, row: number): string | null {
  const parts = ['lastName', 'firstName', 'birthYear', 'organisation'].map((key) =>
    partOf(cellAt(registry, key, row)),
  );

  if (parts.includes('')) return null;

  return JSON.stringify([...parts, partOf(cellAt(registry, 'middleName', row))]);
}
