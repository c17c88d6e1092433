import type { Columns } from '../../../../shared/columns/columns';
import { roadmap } from '../../../../shared/templates/roadmap';
import type { FixedRow } from '../../../../shared/templates/template';
import { DEMO_INSTANT } from '../demoPlan';
import { columnsOfRecords, type DemoRecord } from '../demoRecords';
import type { FillInput } from './fillInput';

/** Every third task is still in work; the others were done by the end of the month before the demonstration's day. */
export function fillRoadmap({ region, reporter, year }: FillInput): Columns {
  const rows = roadmap.fixedRows?.of(region, reporter, year) ?? [];

  return columnsOfRecords(
    roadmap,
    rows.map((row, index) => lineOf(row, index, year)),
  );
}

function lineOf({ code, facts }: FixedRow, index: number, year: number): DemoRecord {
  if (index % 3 === 2) return { rowCode: code, state: 'inWork' };

  const due = String(facts?.due ?? `${year}-12-31`);
  const past = `${year}-10-${10 + (index % 15)}`;
  const doneOn = due < past ? due : past;

  return doneOn > DEMO_INSTANT
    ? { rowCode: code, state: 'notStarted' }
    : { rowCode: code, state: 'done', doneOn, evidence: `https://example.org/${year}/${index + 1}` };
}
