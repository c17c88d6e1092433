import type { Explanation, Finding, Severity } from '../checking/finding';
import { isExplained } from '../checking/isExplained';
import { messageOf } from '../messages/messageOf';
import { regionSheets } from '../messages/ru/regionSheets';
import { captionOf } from '../templates/captionOf';
import type { Template } from '../templates/template';
import { numberCell, textCell } from './cellSpec';
import { regionSheet } from './regionSheet';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec';

const texts = regionSheets.findings;

/** The findings of one sheet of the workbook and where its rows stand. */
export type SheetFindings = {
  readonly template: Template;
  /** The sheet's name as the user has it. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
  /** How many there are in all; `findings` may be capped. */
  readonly total: number;
  /** The row's number as Excel shows it, by row code. */
  readonly rowNumber: (rowCode: string) => number | null;
};

/** Zero-based columns of the sheet, in the order of `regionSheets.findings.headings`. */
export const FINDINGS_COLUMN = {
  sheet: 0,
  severity: 3,
  explanation: 5,
  code: 6,
  rowCode: 7,
  columnKey: 8,
  fingerprint: 9,
} as const;

const STYLE: Readonly<Record<Severity, CellStyle>> = { error: 'bad', warning: 'partial', notice: 'muted' };
const HIDDEN = [
  FINDINGS_COLUMN.code,
  FINDINGS_COLUMN.rowCode,
  FINDINGS_COLUMN.columnKey,
  FINDINGS_COLUMN.fingerprint,
];

/**
 * The sheet «Замечания»: where, how serious, what to do, and a column in which a warning is explained. The
 * hidden columns let `readExplanations` give each explanation back to its finding. Explanations that still
 * hold are filled in.
 */
export function findingsSheet(
  sheets: readonly SheetFindings[],
  explanations: readonly Explanation[],
): SheetSpec {
  const body = sheets.flatMap((one) =>
    one.findings.map((finding) => findingCells(one, finding, explanations)),
  );
  const unlisted = sheets.reduce((sum, one) => sum + one.total - one.findings.length, 0);
  const lines = [
    body.length === 0 ? texts.none : texts.purpose,
    ...(unlisted > 0 ? [texts.more(unlisted)] : []),
  ];

  return regionSheet({
    name: texts.name,
    title: texts.title,
    lines,
    headings: Object.values(texts.headings),
    widths: [16, 9, 24, 17, 72, 44, 22, 15, 15, 15],
    hiddenColumns: HIDDEN,
    body,
    tableName: 'Svod_findings',
    frozenColumns: 0,
    signature: false,
  });
}

function findingCells(
  { template, sheet, rowNumber }: SheetFindings,
  finding: Finding,
  explanations: readonly Explanation[],
): readonly CellSpec[] {
  const row = finding.row === null ? null : rowNumber(finding.row);
  const explained = explanations.find((explanation) => isExplained(finding, [explanation]));

  return [
    textCell(sheet),
    row === null ? textCell(texts.wholeSheet, 'muted') : numberCell(row, '0'),
    textCell(finding.column === null ? '' : captionOf(template, finding.column)),
    textCell(texts.severity[finding.severity], STYLE[finding.severity]),
    textCell(messageOf('ru', finding)),
    textCell(explained?.text ?? '', finding.severity === 'warning' ? 'input' : 'locked'),
    textCell(finding.code),
    textCell(finding.row ?? ''),
    textCell(finding.column ?? ''),
    textCell(finding.fingerprint),
  ];
}
