import type { Explanation } from '../checking/finding';
import type { TemplateKey } from '../templates/template';
import { canonicalise } from './canonicalise';
import type { Columns } from './columns';
import { packColumn } from './packColumn';

/** What a submission says, whoever says it and whenever. */
export type Content = {
  readonly template: TemplateKey;
  readonly templateVersion: number;
  readonly columns: Columns;
  readonly explanations: readonly Explanation[];
};

const LENGTH_BYTES = 4;
const encoder = new TextEncoder();

/**
 * The bytes that equal content always gives, whatever the order of its rows, columns, dictionaries and
 * explanations. A row of blocks, each led by its length in bytes (4 bytes, little-endian):
 *
 * 1. UTF-8 JSON as JSON.stringify gives it:
 *    `["svod", 1, template, templateVersion, rows, [column keys], [explanations]]`, the keys sorted; an
 *    explanation is the string of the JSON `[code, row, column, fingerprint, text]`, and these are sorted
 * 2. for each column, in the order of the keys, its bytes after packedLayout.ts, rows ascending by row code
 *    and the dictionary in order of first appearance
 *
 * Sorted means by UTF-16 code units. Throws when the columns have no row codes.
 */
export function canonicalBytes(content: Content): Uint8Array<ArrayBuffer> {
  const { rows, columns } = canonicalise(content.columns);
  const sorted = Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = sorted.map(([key]) => key);
  const explanations = content.explanations.map(explanationText).sort();
  const head = ['svod', 1, content.template, content.templateVersion, rows, keys, explanations];

  return joinBlocks([
    encoder.encode(JSON.stringify(head)),
    ...sorted.map(([, column]) => packColumn(column)),
  ]);
}

function explanationText({ code, row, column, fingerprint, text }: Explanation): string {
  return JSON.stringify([code, row, column, fingerprint, text]);
}

function joinBlocks(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = blocks.reduce((total, block) => total + LENGTH_BYTES + block.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;

  for (const block of blocks) {
    view.setUint32(at, block.length, true);
    bytes.set(block, at + LENGTH_BYTES);
    at += LENGTH_BYTES + block.length;
  }

  return bytes;
}
