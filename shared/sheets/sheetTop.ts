import type { SheetWording } from '../messages/sheetWording';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { Template } from '../templates/template';
import { headingCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

/** Whose sheet it is, of which year, and in which words. */
export type SheetAddress = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  /** The revision the sheet continues; 0 before the first sending. */
  readonly baseRevision: number;
  readonly wording: SheetWording;
};

/**
 * The lines above a template's table, HEADING_ROW of them: title, the stamp in words, the purpose, how to fill,
 * and the settings the numbers depend on (the directory of organisations depends on none).
 */
export function sheetTop(template: Template, address: SheetAddress): readonly CellSpec[] {
  const { region, reporter, year, baseRevision, wording } = address;
  const stamp = wording.stampLine({
    region: region.name,
    reporter: reporter.name,
    year,
    version: template.version,
    revision: baseRevision,
  });
  const settings = settingsLine(template, region, wording);

  return [
    line(template.title, 'title'),
    line(stamp, 'subtitle'),
    line(`${template.purpose} ${template.texts[wording.language].instruction}`, 'note'),
    line(wording.columnsHelp, 'note'),
    line(settings, 'note'),
  ];
}

// Not merged: a merged heading over forty columns cannot be scrolled past the frozen ones.
function line(text: string, style: 'title' | 'subtitle' | 'note'): CellSpec {
  return headingCell(text, style, 1);
}

function settingsLine(template: Template, { settings }: Region, wording: SheetWording): string {
  const said = {
    registryCount: wording.registryCount[settings.registryCount],
    involvedRole: wording.involvedRole[settings.involvedRole],
    satisfactionThreshold: wording.satisfaction(settings.satisfactionThreshold),
    menteesPerMentor: wording.menteesPerMentor(settings.menteesPerMentor),
    yearOnYearTolerance: wording.yearOnYearTolerance(settings.yearOnYearTolerance),
  };

  return template.settings.length === 0 ? '' : wording.settings(template.settings.map((key) => said[key]));
}
