import type { Columns } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { DemoPlan, DemoReporter } from '../demoPlan';
import type { Random } from '../demoRandom';

/** What a sheet of the demonstration is filled from. */
export type FillInput = {
  readonly region: Region;
  readonly plan: DemoPlan;
  readonly reporter: Reporter;
  /** The reporter's part of the plan; `null` for the region itself. */
  readonly own: DemoReporter | null;
  readonly year: number;
  readonly random: Random;
  /** The sheets filled before this one. */
  readonly filled: Partial<Record<TemplateKey, Columns>>;
};
