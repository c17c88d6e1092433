import { newCode } from '../../../shared/columns/code';
import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import type { Template } from '../../../shared/templates/template';
import type { Random } from './demoRandom';

/** A row to be: column key → value; what is not named stays blank. */
export type DemoRecord = Readonly<Record<string, Value>>;

/** The columns of a sheet of `template` filled with `records`, top to bottom. */
export function columnsOfRecords(template: Template, records: readonly DemoRecord[]): Columns {
  const columns = template.columns.map(({ key }) => [
    key,
    encodeColumn(records.map((record) => record[key] ?? null)),
  ]);

  return { rows: records.length, columns: Object.fromEntries(columns) };
}

/** A repeatable row or person code. */
export function demoCode(random: Random): string {
  return newCode((bytes) => bytes.map(() => random(256)));
}

const SYLLABLES = [
  'ба',
  'ви',
  'го',
  'ду',
  'жа',
  'зи',
  'ко',
  'лу',
  'ма',
  'ни',
  'по',
  'ру',
  'са',
  'ти',
  'фо',
  'ху',
];

/** A name that nobody could take for a real one; different for every `index`. */
export function demoName(index: number): DemoRecord {
  const low = SYLLABLES[index % SYLLABLES.length] ?? '';
  const middle = SYLLABLES[Math.floor(index / SYLLABLES.length) % SYLLABLES.length] ?? '';
  const high = SYLLABLES[Math.floor(index / SYLLABLES.length ** 2) % SYLLABLES.length] ?? '';
  // The syllables' first letters differ; a whole third syllable would not fit the column.
  const ending = middle + low + (high === SYLLABLES[0] ? '' : high.charAt(0));

  return {
    lastName: `Примеров-${ending.charAt(0).toUpperCase()}${ending.slice(1)}`,
    firstName: 'Проба',
    middleName: 'Образцович',
  };
}

/** One of `items`. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];

  if (item === undefined) throw new Error('nothing to pick from');

  return item;
}
