import type { Finding, Severity } from '../checking/finding';
import { isExplained } from '../checking/isExplained';
import { MAX_EXPLANATION_LENGTH } from '../contract/submission';
import { messageOf } from '../messages/messageOf';
import { regionSheets } from '../messages/ru/regionSheets';
import { captionOf } from '../templates/captionOf';
import type { Template, TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import { numberCell, textCell } from './cellSpec';
import type { SheetExplanation } from './readExplanations';
import { headingRowAfter, regionSheet } from './regionSheet';
import type { RowNumbers } from './rowNumbers';
import type { CellSpec, CellStyle, SheetSpec, ValidationSpec } from './sheetSpec';

const texts = regionSheets.findings;

/** The findings of one sheet of the workbook and where its rows stand. */
export type SheetFindings = {
  /** `null` for a sheet that does not tell its template. */
  readonly template: Template | null;
  /** The sheet's name as the user has it. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
  /** How many there are in all; `findings` may be capped. */
  readonly total: number;
  readonly rowNumbers: RowNumbers;
};

/** Zero-based columns of the sheet as Svod writes it, in the order of `regionSheets.findings.headings`. */
export const FINDINGS_COLUMN = { severity: 3, explanation: 5, template: 6, fingerprint: 10 } as const;

const WIDTHS = [16, 9, 24, 17, 72, 44, 15, 22, 15, 15, 15];
const HIDDEN = WIDTHS.map((_, column) => column).slice(FINDINGS_COLUMN.template);
const STYLE: Readonly<Record<Severity, CellStyle>> = { error: 'bad', warning: 'partial', notice: 'muted' };

/** What stands in the hidden columns, by which `readExplanations` gives an explanation back to its finding. */
type Address = Pick<Finding, 'code' | 'row' | 'column' | 'fingerprint'>;

/**
 * The sheet «Замечания»: where, how serious, what to do, and a column in which a warning is explained.
 * Explanations that hold are filled in; those that fit no finding any more stand below, since what somebody
 * has typed is not Svod's to delete. Without any `sheets` nothing is known and nothing is said of findings.
 * `status`: lines to say first, such as how a sending ended.
 */
export function findingsSheet(
  sheets: readonly SheetFindings[],
  explanations: readonly SheetExplanation[],
  status: readonly string[] = [],
): SheetSpec {
  const used = new Set<SheetExplanation>();
  const found = sheets.flatMap((one) =>
    one.findings.map((finding) => {
      const explained = explanations.find(
        ({ template, explanation }) => template === one.template?.key && isExplained(finding, [explanation]),
      );

      if (explained) used.add(explained);

      return findingCells(one, finding, explained?.explanation.text ?? '');
    }),
  );
  const kept = explanations.filter((one) => !used.has(one)).map((one) => keptCells(one, sheets));
  const unlisted = sheets.reduce((sum, one) => sum + one.total - one.findings.length, 0);
  const lines = [
    ...status,
    ...(sheets.length > 0 ? [found.length === 0 ? texts.none : texts.purpose] : []),
    ...(unlisted > 0 ? [texts.more(unlisted)] : []),
  ];
  const body = [...found, ...kept];

  return regionSheet({
    name: texts.name,
    title: texts.title,
    lines,
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    hiddenColumns: HIDDEN,
    body,
    validations: body.length === 0 ? [] : [explanationLimit(headingRowAfter(lines.length) + 1, body.length)],
    tableName: 'Svod_findings',
    frozenColumns: 0,
    signature: false,
  });
}

function findingCells(
  { template, sheet, rowNumbers }: SheetFindings,
  finding: Finding,
  explanation: string,
): readonly CellSpec[] {
  const { severity, row, column } = finding;

  return [
    textCell(sheet),
    rowCell(row === null ? [] : (rowNumbers.get(row) ?? [])),
    textCell(template === null || column === null ? '' : captionOf(template, column)),
    textCell(texts.severity[severity], STYLE[severity]),
    textCell(messageOf('ru', finding)),
    textCell(explanation, severity === 'warning' ? 'input' : 'locked'),
    ...addressCells(template?.key, finding),
  ];
}

function keptCells(
  { template: key, explanation }: SheetExplanation,
  sheets: readonly SheetFindings[],
): readonly CellSpec[] {
  const one = sheets.find(({ template }) => template?.key === key);
  const { row, column, text } = explanation;

  return [
    textCell(one?.sheet ?? templates[key].name),
    rowCell(row === null ? [] : (one?.rowNumbers.get(row) ?? [])),
    textCell(column === null ? '' : captionOf(templates[key], column)),
    textCell(texts.severity.notice, STYLE.notice),
    textCell(texts.kept),
    textCell(text, 'input'),
    ...addressCells(key, explanation),
  ];
}

function rowCell(numbers: readonly number[]): CellSpec {
  const [only] = numbers;

  if (only === undefined) return textCell(texts.wholeSheet, 'muted');

  return numbers.length === 1 ? numberCell(only, '0') : textCell(texts.rows(numbers));
}

function addressCells(
  template: TemplateKey | undefined,
  { code, row, column, fingerprint }: Address,
): readonly CellSpec[] {
  return [template ?? '', code, row ?? '', column ?? '', fingerprint].map((text) => textCell(text));
}

function explanationLimit(top: number, rows: number): ValidationSpec {
  const { explanation: column } = FINDINGS_COLUMN;
  const { prompt, error } = texts.limit;

  return {
    range: { top, left: column, bottom: top + rows - 1, right: column },
    rule: { kind: 'text', max: MAX_EXPLANATION_LENGTH },
    prompt: { title: texts.headings.explanation, text: prompt(MAX_EXPLANATION_LENGTH) },
    error: error(MAX_EXPLANATION_LENGTH),
    strict: true,
  };
}
