import { createCipheriv } from 'node:crypto';
import type { NewRevision, SubmissionAddress, Upload } from '../../../functions/src/storage/submission';
import type { Explanation } from '../../../shared/checking/finding';
import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { templates } from '../../../shared/templates/templates';

/** Columns from lists of values. */
export function columnsOf(values: Readonly<Record<string, readonly Value[]>>): Columns {
  const columns = Object.entries(values).map(([key, list]) => [key, encodeColumn(list)] as const);

  return { rows: columns[0]?.[1].codes.length ?? 0, columns: Object.fromEntries(columns) };
}

/**
 * As many mentee rows as told, in every shared column of the template: codes are random and so hardly
 * deflate, dates and choices repeat.
 */
export function menteeColumns(rows: number, seed = 1): Columns {
  const random = numbers(seed);
  const cellOf = (key: string, type: string, row: number): Value => {
    if (type === 'rowCode' || type === 'personCode')
      return `c${random(36 ** 5).toString(36)}${row.toString(36)}`;
    if (type === 'reference') return `o${random(rows / 20 + 1).toString(36)}`;
    if (type === 'text') return `Текст ${key} ${random(40)}`;
    if (type === 'number') return random(12);
    if (type === 'month') return `2024-${String(1 + random(12)).padStart(2, '0')}`;

    return `item${random(8)}`;
  };

  return columnsOf(
    Object.fromEntries(
      sharedColumns(templates.mentees).map(({ key, kind }) => [
        key,
        Array.from({ length: rows }, (_, row) => cellOf(key, kind.type, row)),
      ]),
    ),
  );
}

/** An explanation with a text of its own. */
export function explanationOf(text: string): Explanation {
  return { code: 'tooManyMentees', row: 'abc', column: null, fingerprint: '12', text };
}

/** A revision that names `upload`; everything else is made up from its number. */
export function revisionOf(revision: number, upload: Upload, rows: number): NewRevision {
  return {
    revision,
    templateVersion: 1,
    contentHash: `hash of ${upload.id}`,
    rows,
    sentAt: '2024-11-25T03:00:00.000Z',
    late: false,
    restated: false,
    reason: null,
    warnings: 2,
    measures: [
      { key: 'mentees.rows', dimensions: {}, quantity: { kind: 'exact', value: rows } },
      { key: 'mentees.persons', dimensions: { form: 'P_P' }, quantity: { kind: 'noData' } },
    ],
    directOrganisations: [
      { key: 'abcdefghjkmn', kind: 'organisation', name: 'Тестовый колледж «Ёлка»', level: 'college' },
    ],
    jws: 'header.payload.signature',
    upload,
    idempotencyKey: `key of ${upload.id}`,
  };
}

let reporters = 1000;

/** An address that no other test uses, in one partition. */
export function freshAddress(): SubmissionAddress {
  reporters += 1;

  return { region: 'khabarovsk', year: 2024, template: 'mentees', reporter: `0870${reporters}` };
}

/** Text that deflate cannot shorten by much, the same every time: base64 of a cipher's key stream. */
export function noise(length: number): string {
  const zeros = Buffer.alloc(Math.ceil((length * 3) / 4));

  return createCipheriv('aes-128-ctr', zeros.subarray(0, 16), zeros.subarray(0, 16))
    .update(zeros)
    .toString('base64')
    .slice(0, length);
}

/** Repeatable pseudo-random whole numbers below a limit (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;

  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}
