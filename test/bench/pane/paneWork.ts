import { gzip } from '../../../addin/src/api/gzip';
import { checkWorkbookSteps } from '../../../addin/src/usecases/checkWorkbook';
import { checkEffort } from '../../../addin/src/usecases/steps/checkEffort';
import { inSteps } from '../../../addin/src/usecases/steps/inSteps';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid } from '../../../shared/sheets/grid';
import { templates } from '../../../shared/templates/templates';
import { BENCH_INSTANT, BENCH_YEAR } from '../data/benchYear';
import { filledWorkbook, PANE_REPORTER } from '../data/filledWorkbook';
import { plainRows } from '../data/plainRows';
import { workbookRegistries } from '../data/registries';
import { heldGrids } from './heldGrids';
import { rowObjects } from './rowObjects';
import { sendBodies } from './sendBodies';

/** What a run took on the wall, in milliseconds, and what it made: findings, characters or bytes. */
export type PaneRun = { readonly wall: number; readonly made: number };

/** One run, with its own copy of what it works on. */
export type PreparedRun = () => Promise<PaneRun>;

/** What can be timed in the page. Each makes a run ready. */
export type PaneWork = {
  /** The check as the pane does it, with its pauses for the screen. */
  readonly check: () => PreparedRun;
  /** `JSON.stringify` of the rows that `check` goes through. */
  readonly stringify: () => PreparedRun;
  /** From grids to the bodies that are sent. */
  readonly pack: () => PreparedRun;
  /** The same shared values as objects, a row each, to JSON and gzip; they are there when the clock starts. */
  readonly packPlain: () => PreparedRun;
};

declare global {
  /** Makes a workbook with so many mentees in the page. */
  var preparePaneWork: (mentees: number) => PaneWork;
  var paneWork: PaneWork;
  var preparedRun: PreparedRun;
}

globalThis.preparePaneWork = (mentees) => {
  const grids = heldGrids(filledWorkbook(mentees));
  const registries = Object.entries(workbookRegistries({ mentees, seed: 1 }));
  const sent = registries.map(([key, columns]) => {
    const template = Object.values(templates).find((one) => one.key === key) ?? templates.mentees;

    return JSON.stringify(plainRows(shareColumns(template, columns, BENCH_YEAR)));
  });

  return {
    check: () => timed(grids(), checkedFindings),
    stringify: () => timed(grids().map(rowObjects), (rows) => JSON.stringify(rows).length),
    pack: () => timed(grids(), sendBodies),
    packPlain: () => timed(sent.map(parsed), gzippedRows),
  };
};

async function checkedFindings(grids: readonly Grid[]): Promise<number> {
  const owner = {
    region: khabarovsk,
    reporter: PANE_REPORTER,
    year: BENCH_YEAR,
    now: new Date(BENCH_INSTANT),
  };
  const { sheets, refused } = await inSteps(checkWorkbookSteps(grids, owner), { total: checkEffort(grids) });

  if (refused.length > 0 || sheets.length !== grids.length || sheets.some(({ errors }) => errors > 0))
    throw new Error('the workbook was to be sound');

  return sheets.reduce((sum, { total }) => sum + total, 0);
}

async function gzippedRows(sheets: readonly unknown[]): Promise<number> {
  let bytes = 0;

  for (const rows of sheets) bytes += (await gzip(JSON.stringify(rows))).length;

  return bytes;
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function timed<Input>(input: Input, work: (input: Input) => number | Promise<number>): PreparedRun {
  return async () => {
    const began = performance.now();
    const made = await work(input);

    return { wall: performance.now() - began, made };
  };
}
