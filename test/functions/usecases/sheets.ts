import type * as z from 'zod';
import type { Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import type { pushSubmission } from '../../../shared/contract/pushSubmission';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { ReporterKind } from '../../../shared/regions/reporterKind';
import { monitoringRows } from '../../../shared/templates/monitoringRows';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';

/** The body of a push. */
export type Body = z.input<typeof pushSubmission.body>;

/** A row as its values by the key under which the column leaves the workbook. */
export type Row = Readonly<Record<string, Value>>;

/** A row or person code that is the same in every run. */
export function code(number: number, letter = 'a'): string {
  return `${letter}${String(number).padStart(11, '0')}`;
}

const ROWS: Readonly<Partial<Record<TemplateKey, Row>>> = {
  organisations: { shortName: 'СОШ № 1', level: 'school' },
  mentors: {
    personCode: code(1, 'p'),
    category: 'teacher',
    organisation: code(1, 'c'),
    workplaceType: 'school',
    forms: 'T_P',
    monthIn: '2024-09',
    state: 'running',
  },
  mentees: {
    personCode: code(2, 'p'),
    ageBand: '10-14',
    category: 'schoolPupil',
    organisation: code(1, 'c'),
    requestType: 'study',
    form: 'T_P',
    mentor: code(1, 'b'),
    monthIn: '2024-09',
    state: 'running',
  },
};

/** A sound body of rows; what a row does not name is as in the sample, the row code counts up. */
export function bodyOf(template: TemplateKey, rows: readonly Row[], more: Partial<Body> = {}): Body {
  return wire(
    template,
    rows.map((row, index) => ({ ...ROWS[template], rowCode: code(index), ...row })),
    more,
  );
}

/** A monitoring sheet in which every whole is 200 and every part and count 100, unless told otherwise. */
export function monitoringBody(
  kind: ReporterKind,
  values: Readonly<Record<string, Value>> = {},
  more: Partial<Body> = {},
): Body {
  const rows = monitoringRows(khabarovsk, { kind, level: 'college' });

  return wire(
    'monitoring',
    rows.map(({ code: rowCode, unit, partOf }) => ({
      rowCode,
      value: unit === 'flag' ? 1 : unit === 'points' ? 8 : partOf === undefined ? 200 : 100,
      asOf: '2024-10-01',
      ...(rowCode in values ? { value: values[rowCode] ?? null } : {}),
    })),
    more,
  );
}

function wire(template: TemplateKey, rows: readonly Row[], more: Partial<Body>): Body {
  const columns = Object.fromEntries(
    sharedColumns(templates[template]).map(({ key }) => [
      key,
      encodeColumn(rows.map((row) => row[key] ?? null)),
    ]),
  );

  return {
    templateVersion: templates[template].version,
    rows: rows.length,
    columns: toWireColumns({ rows: rows.length, columns }),
    explanations: [],
    localChecks: {},
    ...more,
  };
}
