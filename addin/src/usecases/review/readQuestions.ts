import type { ReviewState } from '../../../../shared/review/review';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { sheetOf } from '../sheetOf';
import { placesOn, type QuestionPlace } from './questionPlace';
import { type ShownReview, type ShownThread, shownReview } from './shownThread';
import { paramsOf } from './submissionKey';

/** A question of the operator's, and its cell in the open workbook; `null`: the row is in another workbook, or gone. */
export type Question = ShownThread & { readonly place: QuestionPlace | null };

/** What the operator asked about one sheet. */
export type AskedSheet = {
  readonly template: TemplateKey;
  /** The sheet's name in this workbook; `null`: it has none. */
  readonly sheet: string | null;
  readonly state: ReviewState;
  readonly revision: number;
  /** Those that wait for an answer first. */
  readonly questions: readonly Question[];
};

/** What the operator asked the owner of the open workbook, in the order of filling. */
export type Questions = { readonly owner: Owner; readonly sheets: readonly AskedSheet[] };

/** Reads the operator's questions to the owner of the open workbook, and finds their cells in it. */
export async function readQuestions(work: DeskWork, control: WorkControl = {}): Promise<Questions> {
  const { workbook } = work;
  const entries = await workbook.listSheets();
  const owner = await readOwner(work, entries, control.signal);
  const reviews = await askReviews(work, owner, control.signal);
  const asked = reviews.map((one) => ({ ...one, sheet: sheetOf(entries, owner, one.template) }));
  const names = asked.flatMap(({ sheet, threads }) =>
    sheet !== null && threads.some(({ open }) => open) ? [sheet] : [],
  );
  const grids = names.length === 0 ? [] : await workbook.readSheets(names, control);

  const sheets = asked.map(({ threads, ...one }) => {
    const grid = grids.find(({ name }) => name === one.sheet);
    const placeOf = grid === undefined ? () => null : placesOn(grid, one.template);

    return {
      template: one.template,
      sheet: one.sheet,
      state: one.state,
      revision: one.revision,
      questions: threads.map((thread) => ({ ...thread, place: placeOf(thread) })),
    };
  });

  return { owner, sheets };
}

/** The reviews of whatever anybody has looked at, asked for all at once. */
async function askReviews(
  work: DeskWork,
  owner: Owner,
  signal?: AbortSignal,
): Promise<readonly (ShownReview & { readonly template: TemplateKey })[]> {
  const { region, reporter, year } = owner;
  const { api } = await requireSession(work, signal);
  const params = { region: region.key, year: String(year) };
  const ledger = answered(await api('readLedger', { params }, signal));
  const looked = new Set(
    ledger.entries
      .filter((entry) => entry.reporter === reporter.key && entry.review !== undefined)
      .map(({ template }) => template),
  );

  return Promise.all(
    TEMPLATE_KEYS.filter((template) => looked.has(template)).map(async (template) => {
      const of = paramsOf({ region: region.key }, { year, template, reporter: reporter.key });
      const review = answered(await api('readReview', { params: of }, signal));

      return { template, ...shownReview(review, { template, year, region, reporter }) };
    }),
  );
}
