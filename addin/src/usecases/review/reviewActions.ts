import type { ReviewMove } from '../../../../shared/review/review';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkControl } from '../../ports/workbook';
import type { Outcome, Owner } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { answerQuestion } from './answerQuestion';
import { decide } from './decide';
import { type ExplainedReading, readExplainedCells } from './readExplainedCells';
import { type AskedSheet, type Question, type Questions, readQuestions } from './readQuestions';
import { readSelected, type SelectedReading } from './readSelected';
import { type ReviewedSubmission, type ReviewedYear, readSubmissions } from './readSubmissions';
import { readThreads } from './readThreads';
import { type ReturnEnd, returnCells } from './returnCells';
import type { AskedCell } from './returnPlan';
import type { ShownReview } from './shownThread';
import { type QuestionShown, showQuestion } from './showQuestion';

/** What the operator decides of a whole submission. */
export type Decision = Extract<ReviewMove, { readonly kind: 'accept' | 'reopen' }>;

/**
 * Of the region's desk: what the operator asks and the reporter answers. No action throws. Moves that got no answer can
 * be made again: they are made once.
 */
export type ReviewActions = {
  readonly readSubmissions: (year: number, control?: WorkControl) => Promise<Outcome<ReviewedYear>>;
  readonly readThreads: (
    submission: ReviewedSubmission,
    control?: WorkControl,
  ) => Promise<Outcome<ShownReview>>;
  readonly decide: (
    submission: ReviewedSubmission,
    decision: Decision,
    control?: WorkControl,
  ) => Promise<Outcome<ShownReview>>;
  /** What is selected on the consolidated registry in front; `null` where nothing can be selected. */
  readonly readSelected: (() => Promise<Outcome<SelectedReading>>) | null;
  readonly readExplained: (
    year: number,
    template: TemplateKey,
    control?: WorkControl,
  ) => Promise<Outcome<ExplainedReading>>;
  /** Returns cells; one that was given up tells which submissions it reached. */
  readonly returnCells: (
    cells: readonly AskedCell[],
    control?: WorkControl,
  ) => Promise<Outcome<readonly ReturnEnd[]>>;
  readonly readQuestions: (control?: WorkControl) => Promise<Outcome<Questions>>;
  /** Shows the cell that is asked about; `null` where nothing is shown. */
  readonly showQuestion:
    | ((owner: Owner, template: TemplateKey, question: Question) => Promise<Outcome<QuestionShown>>)
    | null;
  readonly answer: (
    owner: Owner,
    sheet: AskedSheet,
    question: Question,
    text: string,
    control?: WorkControl,
  ) => Promise<Outcome<AskedSheet>>;
};

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function reviewActions(work: DeskWork, queued: Queued): ReviewActions {
  const { readSelection, showCell } = work.workbook;

  return {
    readSubmissions: (year, { signal } = {}) => attempt(() => readSubmissions(work, year, signal), signal),
    readThreads: (submission, { signal } = {}) =>
      attempt(() => readThreads(work, submission, signal), signal),
    decide: (submission, decision, { signal } = {}) =>
      attempt(() => decide(work, submission, decision, signal), signal),
    readSelected: readSelection && (() => queued(() => readSelected(work, readSelection))),
    readExplained: (year, template, control = {}) =>
      attempt(() => readExplainedCells(work, year, template, control), control.signal),
    returnCells: (cells, control = {}) => attempt(() => returnCells(work, cells, control), control.signal),
    readQuestions: (control = {}) => queued(() => readQuestions(work, control), control),
    showQuestion:
      showCell &&
      ((owner, template, question) => queued(() => showQuestion(work, showCell, owner, template, question))),
    answer: (owner, sheet, question, text, { signal } = {}) =>
      attempt(() => answerQuestion(work, owner, sheet, question, text, signal), signal),
  };
}
