import type { Reporter } from '../../regions/reporter';
import { usedTemplates } from '../../regions/usedTemplates';
import type { TemplateKey } from '../../templates/template';
import type { LedgerEntry, RegionYear, SubmissionHead } from '../attainmentResult';
import type { LineageRow, LineageStatus } from './lineage';

/** What a lineage is made from: everything that was read at one instant. */
export type LineageInput = Pick<
  RegionYear,
  'region' | 'year' | 'reporters' | 'heads' | 'attainment' | 'ledger'
>;

/** A line without numbers. */
export type LineageFrame = Omit<LineageRow, 'said' | 'addend' | 'quality' | 'status'>;

/** What was said and added where nothing was. */
export const NOTHING = { numerator: null, denominator: null } as const;

/** The head of what `reporter` sent of `template`. */
export function headIn(
  { heads }: Pick<LineageInput, 'heads'>,
  template: TemplateKey,
  reporter: string,
): SubmissionHead | undefined {
  return heads.find((head) => head.template === template && head.reporter === reporter);
}

/** The line of `reporter` before anything is said of its numbers. */
export function frameOf(input: LineageInput, template: TemplateKey, reporter: string): LineageFrame {
  const head = headIn(input, template, reporter);

  return {
    reporter,
    template,
    receipt: head?.receipt ?? null,
    revision: head?.revision ?? null,
    sentAt: head?.sentAt ?? null,
    restated: head?.restated ?? false,
  };
}

/** A line that adds nothing; `said` where something was. */
export function uncounted(
  frame: LineageFrame,
  status: LineageStatus,
  said: LineageRow['said'] = NOTHING,
): LineageRow {
  return { ...frame, said, addend: NOTHING, quality: null, status };
}

/**
 * Whom the year's list does not wait for though they would be asked: exempt from `template`, or not in the list and
 * with a submission all the same. `counted` are those that the number knows of.
 */
export function leftOut(
  input: LineageInput,
  template: TemplateKey,
  counted: ReadonlySet<string>,
  isAsked: (reporter: Reporter) => boolean,
): readonly LineageRow[] {
  const { region, year, reporters, ledger } = input;
  const unlisted = new Set(ledger.unlisted.map(({ key }) => key));
  const entries = new Map(
    ledger.entries.filter((entry) => entry.template === template).map((entry) => [entry.reporter, entry]),
  );

  return reporters
    .filter((one) => !counted.has(one.key) && isAsked(one))
    .filter((one) => usedTemplates(region, one, year).includes(template))
    .flatMap(({ key }) => {
      const status = statusOf(entries.get(key), unlisted.has(key));

      return status === null ? [] : [uncounted(frameOf(input, template, key), status)];
    });
}

function statusOf(entry: LedgerEntry | undefined, isUnlisted: boolean): LineageStatus | null {
  if (isUnlisted) return entry === undefined || entry.revision === null ? null : 'unlisted';

  return entry !== undefined && entry.exemption !== null ? 'exempt' : null;
}
