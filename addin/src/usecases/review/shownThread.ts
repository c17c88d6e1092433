import type { Region } from '../../../../shared/regions/region';
import type { Review, ReviewPlace, ReviewState, Thread } from '../../../../shared/review/review';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { rowText } from './rowText';
import { valueText } from './valueText';

/** Something said or done after a question, as it is listed. */
export type ShownEntry = {
  readonly at: string;
  /** The revision that changed the value; `null`: an answer in words. */
  readonly revision: number | null;
  readonly text: string | null;
  readonly value: string | null;
};

/** A question as it is listed, values as the sheet shows them (`null`: blank). */
export type ShownThread = ReviewPlace & {
  readonly id: string;
  /** The column's heading; `null`: the whole row is meant, or the whole sheet. */
  readonly caption: string | null;
  /** What the row is called where its code says it; `null` in a registry. */
  readonly rowText: string | null;
  readonly revision: number;
  readonly question: string;
  readonly askedAt: string;
  readonly value: string | null;
  readonly entries: readonly ShownEntry[];
  readonly open: boolean;
};

/** How a submission stands, as it is shown. */
export type ShownReview = {
  readonly state: ReviewState;
  readonly open: number;
  readonly revision: number;
  /** Those that wait for an answer first. */
  readonly threads: readonly ShownThread[];
};

/** Whose submission is shown. */
export type ShownSubmission = {
  readonly template: TemplateKey;
  readonly year: number;
  readonly region: Region;
  readonly reporter: Parameters<typeof rowText>[3];
};

/** A review with the words of its sheet. */
export function shownReview({ state, open, revision, threads }: Review, of: ShownSubmission): ShownReview {
  const shown = threads.map((thread) => shownThread(thread, of));

  return {
    state,
    open,
    revision,
    threads: [...shown.filter((thread) => thread.open), ...shown.filter((thread) => !thread.open)],
  };
}

function shownThread(thread: Thread, { template, year, region, reporter }: ShownSubmission): ShownThread {
  const { id, row, column, revision, question, askedAt, open } = thread;
  const textOf = (value: Thread['value']) => valueText(value, template, column, region);

  return {
    id,
    row,
    column,
    caption: captionOf(template, column),
    rowText: rowText(template, row, region, reporter, year),
    revision,
    question,
    askedAt,
    value: textOf(thread.value),
    entries: thread.entries.map((entry) => ({
      at: entry.at,
      revision: entry.revision,
      text: entry.text,
      value: textOf(entry.value),
    })),
    open,
  };
}

/** The heading of a column of the workbook; `null` for none. */
export function captionOf(template: TemplateKey, column: string | null): string | null {
  return templates[template].columns.find(({ key }) => key === column)?.caption ?? column;
}
