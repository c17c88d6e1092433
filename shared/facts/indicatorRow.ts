import { factTexts, measureTitles } from '../messages/ru/facts';
import type { Region } from '../regions/region';
import { monitoringRows } from '../templates/monitoringRows';
import type { FixedRow, TemplateKey } from '../templates/template';
import type { DimensionRow } from './fact';

const FROM_ORGANISATIONS = 'orgMonitoring.';
const MISSING = '.missing';
const APPROVED = '.approvedYear';

/** The lines of the monitoring of `region`, whoever fills them in, by code. */
export function monitoringLines(region: Region): ReadonlyMap<string, FixedRow> {
  const rows = (['region', 'municipality', 'organisation'] as const).flatMap((kind) =>
    monitoringRows(region, { kind }),
  );

  return new Map(rows.map((row) => [row.code, row]));
}

/** The row of an indicator that `template` adds up to; a key that has no title is its own. */
export function indicatorRow(
  lines: ReadonlyMap<string, FixedRow>,
  template: TemplateKey,
  key: string,
): DimensionRow {
  const line = template === 'monitoring' ? lines.get(key) : undefined;

  return {
    key,
    title: titleOf(lines, key),
    more: {
      template,
      ...(line && { unit: factTexts.units[line.unit], section: line.section }),
      ...(line?.partOf && { partOf: line.partOf }),
      ...(line?.indicator && { target: line.indicator }),
    },
  };
}

function titleOf(lines: ReadonlyMap<string, FixedRow>, key: string): string {
  if (key.endsWith(MISSING)) return factTexts.missing(titleOf(lines, key.slice(0, -MISSING.length)));
  if (key.endsWith(APPROVED)) return factTexts.approvedYear(titleOf(lines, key.slice(0, -APPROVED.length)));

  const known = measureTitles[key] ?? lines.get(key)?.caption;

  if (known !== undefined) return known;
  if (!key.startsWith(FROM_ORGANISATIONS)) return key;

  return factTexts.fromOrganisations(titleOf(lines, key.slice(FROM_ORGANISATIONS.length)));
}
