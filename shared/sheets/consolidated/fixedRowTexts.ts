import { expectedReporters } from '../../measures/expectedReporters';
import type { Region } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import type { OrgLevel } from '../../regions/reporterKind';
import type { Template } from '../../templates/template';

const LEVELS: readonly OrgLevel[] = ['school', 'college', 'supplementary'];

/** What each given row of a template is about, by its code, whoever has it; empty for a registry. */
export function fixedRowTexts(template: Template, region: Region, year: number): ReadonlyMap<string, string> {
  if (template.fixedRows === undefined) return new Map();

  const { of } = template.fixedRows;
  const direct = LEVELS.map((level): Reporter => ({ key: level, kind: 'organisation', name: level, level }));
  const rows = expectedReporters(region, direct).flatMap((reporter) => of(region, reporter, year));

  return new Map(rows.map(({ code, section, caption }) => [code, `${section}: ${caption}`]));
}
