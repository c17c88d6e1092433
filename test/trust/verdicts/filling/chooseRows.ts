import type { Random } from '../../../../functions/local/demo/demoRandom';
import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { keepRows } from '../../../../shared/columns/keepRows';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import type { Base } from './bases';

type Sheets = Readonly<Partial<Record<TemplateKey, Columns>>>;

/** Rows of a registry; sheets with given rows are kept whole. */
const MOST_ROWS = 12;
const MOST_SHEETS = 6;
const MOST_ORGANISATIONS = 4;
/** Of a hundred registries so many are left blank, and of a hundred workbooks so many lack a sheet others refer to. */
const BLANK = 4;
const LACKING = 4;

/** Some of the `used` sheets of a base with some of their rows, which mostly still refer to each other; in the order of filling. */
export function chooseRows({ columns }: Base, used: readonly TemplateKey[], random: Random): Sheets {
  const wanted = chooseSheets(columns, used, random);
  const isLacking = random(100) < LACKING;
  const chosen: Partial<Record<TemplateKey, Columns>> = {};
  // The organisations' own monitoring adds up to the municipal one only if it is whole.
  const isWhole = wanted.has('orgMonitoring') && wanted.has('monitoring');

  for (const key of TEMPLATE_KEYS) {
    const all = columns[key];

    if (!wanted.has(key) || all === undefined) continue;

    chosen[key] = templates[key].fixedRows
      ? all
      : someRows(key, referring(key, all, chosen), isWhole, random);
  }

  if (isLacking && wanted.size > 1) Reflect.deleteProperty(chosen, 'organisations');

  return chosen;
}

function chooseSheets(
  columns: Sheets,
  used: readonly TemplateKey[],
  random: Random,
): ReadonlySet<TemplateKey> {
  const there = used.filter((key) => columns[key] !== undefined);
  const wanted = new Set<TemplateKey>();
  const count = 1 + random(MOST_SHEETS);
  const add = (key: TemplateKey) => {
    if (!there.includes(key) || wanted.has(key)) return;

    wanted.add(key);
    for (const { kind } of templates[key].columns) if (kind.type === 'reference') add(kind.to);
  };

  while (wanted.size < Math.min(count, there.length)) add(there[random(there.length)] ?? 'organisations');

  return wanted;
}

/** The rows whose references point at chosen rows, or at nothing that was to be chosen from. */
function referring(key: TemplateKey, all: Columns, chosen: Sheets): Columns {
  return templates[key].columns.reduce((rows, column) => {
    const to = column.kind.type === 'reference' ? chosen[column.kind.to] : undefined;

    if (to === undefined) return rows;

    const codes = new Set<Value>([null, ...(to.columns[ROW_CODE]?.dictionary ?? [])]);

    return keepRows(rows, column.key, (value) => codes.has(value));
  }, all);
}

function someRows(key: TemplateKey, all: Columns, isWhole: boolean, random: Random): Columns {
  if (isWhole && (key === 'organisations' || key === 'orgMonitoring')) return all;
  if (random(100) < BLANK) return keepRows(all, ROW_CODE, () => false);
  if (key === 'eventParticipants')
    return keepRows(all, 'event', (event) => event === valueAt(all, 'event', 0));

  const most = key === 'organisations' ? MOST_ORGANISATIONS : MOST_ROWS;
  const wanted = Math.min(all.rows, 1 + random(most));
  const codes = Array.from({ length: all.rows }, (_, row) => valueAt(all, ROW_CODE, row));
  const kept = new Set<Value>();

  while (kept.size < wanted) kept.add(codes[random(codes.length)] ?? null);

  return keepRows(all, ROW_CODE, (code) => kept.has(code));
}
