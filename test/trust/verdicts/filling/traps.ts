import type { Random } from '../../../../functions/local/demo/demoRandom';
import type { Region } from '../../../../shared/regions/region';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { TypedRow } from './filling';

/** Something filled in so that a certain rule speaks. */
export type Trap = {
  readonly template: TemplateKey;
  readonly spring: (
    rows: readonly TypedRow[],
    context: { readonly region: Region; readonly year: number; readonly random: Random },
  ) => readonly TypedRow[];
};

/** Traps for the rules that random mistakes seldom reach. */
export const TRAPS: readonly Trap[] = [];
