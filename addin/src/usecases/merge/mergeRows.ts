import { drain, type Steps } from '../../../../shared/checking/steps';
import { ROW_CODE } from '../../../../shared/columns/columns';
import type { Template } from '../../../../shared/templates/template';
import { cellAt } from './cellTable';
import { disagree, fitsCode } from './codedRows';
import { givePersonCodes } from './givePersonCodes';
import { isWhole } from './isSamePerson';
import { type MergeSource, type Merging, offerRow } from './merging';
import { enterRow, findRow, type PersonIndex, personIndex } from './personIndex';
import { addRow, type RegistryTable } from './registryTable';
import { codeIn } from './schoolTable';

/** A row of a file. */
type Row = { readonly source: MergeSource; readonly from: number };

/** The rows that carry one code, and whether they disagree about whose it is. */
type Coded = { readonly code: string; readonly rows: Row[]; exact: boolean };

/** A registry comes to rest in two passes; rows that are almost alike may take one more. */
const MOST_PASSES = 8;
/** Rows of a step. */
const ROWS_AT_ONCE = 500;

/**
 * Merges rows into the registry: first those that carry one of its row codes, then those with a code of their
 * own, then those without. What a school filled replaces what the registry had; what it left blank erases
 * nothing. Two rows that say different things of one cell collide: the first stays. Rows that are nobody's yet
 * are added, with the code the file gave them or a new one.
 *
 * The files are gone through until that changes nothing more, so that merging them once more changes nothing.
 */
export function mergeRows(...matter: Parameters<typeof mergeRowsSteps>): Merging {
  return drain(mergeRowsSteps(...matter));
}

/** `mergeRows` in steps. */
export function* mergeRowsSteps(
  registry: RegistryTable,
  sources: readonly MergeSource[],
  template: Template,
): Steps<Merging> {
  const merging: Merging = {
    template,
    registry,
    before: registry.rows,
    claims: new Map(),
    changed: new Map(),
    files: new Map(),
    collisions: [],
    dropped: new Map(),
    changes: 0,
    same: 0,
    samePersons: 0,
  };
  const sorted = sortedRows(sources, template);

  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const { changes, same } = merging;

    forgetPass(merging);
    yield* mergeOnce(merging, sorted, sources);
    if (pass > 0) merging.same = same;
    if (merging.changes === changes) break;
  }

  return merging;
}

/** What is told of the last pass only; rows that said nothing new are told of the first. */
function forgetPass(merging: Merging): void {
  merging.claims.clear();
  merging.dropped.clear();
  merging.collisions.length = 0;
  merging.same = 0;
}

function* mergeOnce(
  merging: Merging,
  { coded, codeless }: ReturnType<typeof sortedRows>,
  sources: readonly MergeSource[],
): Steps<void> {
  const { registry } = merging;
  const known = coded.filter(({ code }) => registry.rowOf.has(code));
  const unknown = coded.filter(({ code }) => !registry.rowOf.has(code));
  const others = known.flatMap(({ code, rows, exact }) =>
    mergeCoded(merging, rows, registry.rowOf.get(code) ?? 0, exact),
  );
  const index = personIndex(merging);
  const added: { row: number; from: Row }[] = [];

  for (const [done, { code, rows, exact }] of unknown.entries()) {
    if (done % ROWS_AT_ONCE === 0) yield 0;

    const [first, ...rest] = rows;

    if (first === undefined) continue;

    const row = mergeByPerson(merging, index, first, code, added);

    others.push(...mergeCoded(merging, rest, row, exact));
    enterRow(index, merging, row);
  }

  for (const [done, row] of [...codeless, ...others].sort(inOrder(sources)).entries()) {
    if (done % ROWS_AT_ONCE === 0) yield 0;
    mergeByPerson(merging, index, row, null, added);
  }

  givePersonCodes(
    merging,
    added.map(({ row, from }) => ({ row, person: codeIn(cellAt(from.source, 'personCode', from.from)) })),
  );
}

function sortedRows(
  sources: readonly MergeSource[],
  template: Template,
): { coded: readonly Coded[]; codeless: readonly Row[] } {
  const coded = new Map<string, Coded>();
  const codeless: Row[] = [];

  for (const source of sources) {
    for (let from = 0; from < source.rows; from += 1) {
      const code = codeIn(cellAt(source, ROW_CODE, from));

      if (code === null) {
        codeless.push({ source, from });
        continue;
      }

      const known = coded.get(code) ?? { code, rows: [], exact: false };
      const [first] = known.rows;

      known.exact ||=
        first !== undefined &&
        disagree({ table: first.source, row: first.from }, { table: source, row: from }, template);
      known.rows.push({ source, from });
      coded.set(code, known);
    }
  }

  for (const { rows } of coded.values()) rows.sort(wholeFirst);

  return { coded: [...coded.values()], codeless };
}

/** Of the rows of one code those with a whole name come first: they say whose it is. */
function wholeFirst(one: Row, other: Row): number {
  return Number(isWhole(other.source, other.from)) - Number(isWhole(one.source, one.from));
}

/** Merges rows into the row whose code they carry, and gives those that are about somebody else. */
function mergeCoded(merging: Merging, rows: readonly Row[], to: number, exact: boolean): Row[] {
  const theirs = { table: merging.registry, row: to };

  return rows.filter(({ source, from }) => {
    const isSame = fitsCode({ table: source, row: from }, theirs, exact, merging.template);

    if (!isSame) collide(merging, source, from);
    else if (!offerRow(merging, source, from, to)) merging.same += 1;

    return !isSame;
  });
}

function collide({ collisions, template }: Merging, { file, numbers }: MergeSource, from: number): void {
  const caption = template.columns.find(({ key }) => key === ROW_CODE)?.caption ?? ROW_CODE;

  collisions.push({ file, row: numbers[from] ?? 0, caption, kept: null });
}

/** Merges a row into the one that is about the same person, or adds it; gives its place. */
function mergeByPerson(
  merging: Merging,
  index: PersonIndex,
  row: Row,
  code: string | null,
  added: { row: number; from: Row }[],
): number {
  const { source, from } = row;
  const found = findRow(index, merging, source, from);
  const to = found ?? addRow(merging.registry, merging.template, code);
  const isNews = offerRow(merging, source, from, to);

  if (found !== null) {
    merging.same += isNews ? 0 : 1;

    return found;
  }

  enterRow(index, merging, to, source.file);
  added.push({ row: to, from: row });

  return to;
}

function inOrder(sources: readonly MergeSource[]): (one: Row, other: Row) => number {
  const places = new Map(sources.map((source, place) => [source, place]));
  const placeOf = ({ source }: Row): number => places.get(source) ?? 0;

  return (one, other) => placeOf(one) - placeOf(other) || one.from - other.from;
}
