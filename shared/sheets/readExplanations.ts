import type { Explanation } from '../checking/finding';
import { regionSheets } from '../messages/ru/regionSheets';
import type { TemplateKey } from '../templates/template';
import { explanationLines } from './explanationLines';
import type { Grid } from './grid';

/** An explanation and the template of the sheet it belongs to: the sheet itself may have been renamed. */
export type SheetExplanation = { readonly template: TemplateKey; readonly explanation: Explanation };

const { name } = regionSheets.findings;

/**
 * The explanations typed into «Замечания»; of two for one warning the first, and those on «Замечания» itself before
 * others. Lines without a text give none.
 */
export function readExplanations(grids: readonly Grid[]): readonly SheetExplanation[] {
  const ordered = grids.toSorted((one, other) => Number(other.name === name) - Number(one.name === name));
  const found = new Map<string, SheetExplanation>();

  for (const { template, explanation } of ordered.flatMap(explanationLines)) {
    const address = explanationKey({ template, explanation });

    if (explanation.text !== '' && !found.has(address)) found.set(address, { template, explanation });
  }

  return [...found.values()];
}

/** The same for two explanations of one warning as it stands, whatever they say. */
export function explanationKey({ template, explanation }: SheetExplanation): string {
  const { code, row, column, fingerprint } = explanation;

  return JSON.stringify([template, code, row, column, fingerprint]);
}
