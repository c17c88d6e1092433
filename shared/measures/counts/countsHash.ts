import type { TemplateKey } from '../../templates/template';
import type { Measure } from '../measure';
import { sortedMeasures } from '../sortedMeasures';

/** What is sent of a sheet whose rows stay in the workbook. */
export type CountsContent = {
  readonly template: TemplateKey;
  readonly templateVersion: number;
  readonly rows: number;
  readonly measures: readonly Measure[];
  /** Warnings of shared rules, each explained in the workbook. */
  readonly warnings: number;
};

/**
 * SHA-256 as 64 hexadecimal digits of the UTF-8 JSON
 * `["svod-counts", 1, template, templateVersion, rows, warnings, [measures]]`, a measure being
 * `[key, dimensions, kind, value]`, in the order of sortedMeasures: the same for the same numbers, whatever rows they
 * were counted in.
 */
export async function countsHash(content: CountsContent): Promise<string> {
  const { template, templateVersion, rows, warnings } = content;
  const measures = sortedMeasures(content.measures).map(({ key, dimensions, quantity }) => [
    key,
    dimensions,
    quantity.kind,
    'value' in quantity ? quantity.value : null,
  ]);
  const text = JSON.stringify(['svod-counts', 1, template, templateVersion, rows, warnings, measures]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));

  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
