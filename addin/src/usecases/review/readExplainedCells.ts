import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import type { ChosenCell } from './chosenCell';
import { readSubmissions } from './readSubmissions';
import { rowText } from './rowText';
import { captionOf } from './shownThread';
import { valueText } from './valueText';

/** A cell at which a rule spoke, and what was said to it. */
export type ExplainedCell = ChosenCell & {
  readonly code: FindingCode;
  readonly explanation: string;
};

/** What was explained in a template over all reporters. */
export type ExplainedReading = {
  /** Of submissions that can be returned, and not accepted before. */
  readonly cells: readonly ExplainedCell[];
  /** How many were left out, by rule: accepted before with the same value, or of an accepted submission. */
  readonly accepted: Readonly<Partial<Record<FindingCode, number>>>;
};

/** Reads every explained warning of a template, page by page; progress counts reporters. */
export async function readExplainedCells(
  work: DeskWork,
  year: number,
  template: TemplateKey,
  { signal, onProgress }: WorkControl = {},
): Promise<ExplainedReading> {
  const { session, api } = await requireSession(work, signal);
  const region = regionOf(session);
  const { submissions } = await readSubmissions(work, year, signal);
  const own = new Map(
    submissions.filter((one) => one.template === template).map((one) => [one.reporter, one]),
  );
  const reporters = [...own.keys()].sort();
  const params = { region: session.region, year: String(year), template };
  const cells: ExplainedCell[] = [];
  const accepted: Partial<Record<FindingCode, number>> = {};

  for (let after: string | null = ''; after !== null; ) {
    const query: { after?: string } = after === '' ? {} : { after };
    const page = answered(await api('readExplained', { params, query }, signal));

    for (const one of page.explained) {
      const { reporter, revision, code, row, column } = one;
      const name = own.get(reporter)?.name ?? reporter;

      if (one.accepted || own.get(reporter)?.state === 'accepted') {
        accepted[code] = (accepted[code] ?? 0) + 1;
        continue;
      }

      cells.push({
        ...{ year, template, reporter, name, revision, row, column, code },
        explanation: one.text,
        caption: captionOf(template, column),
        rowText: rowText(template, row, region, { key: reporter, name }, year),
        value: valueText(one.value, template, column, region),
      });
    }

    after = page.next;
    onProgress?.({ done: doneOf(reporters, after), total: reporters.length });
  }

  return { cells, accepted };
}

function doneOf(reporters: readonly string[], next: string | null): number {
  return next === null ? reporters.length : reporters.filter((key) => key <= next).length;
}
