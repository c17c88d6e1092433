import type { Template, TemplateColumn, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { type CellTable, cellAt } from './cellTable';
import { partOf } from './mergeCell';
import { holdsPeople } from './mergeTemplate';

/** What tells one row from another that has no code. */
export type Identity = {
  /** All of these are equal. */
  readonly sure: readonly string[];
  /** None of these contradict: what is often left blank or mistyped may be missing. */
  readonly soft: readonly string[];
  /** Whether rows that are equal in all this may still be two: no two rows of a file are the same one then. */
  readonly alike: boolean;
};

/** Of people. */
const SOFT = ['middleName', 'birthYear', 'form', 'dateIn'];
/** Kinds that say which one it is, not how it stands. */
const TELLING: readonly TemplateColumn['kind']['type'][] = ['text', 'reference', 'date', 'url', 'inn'];
/** What is enough to compare by where nothing names a row: its kind, level and day, but no answer and no number. */
const SORTING: readonly TemplateColumn['kind']['type'][] = [...TELLING, 'enumeration'];

const known = new Map<TemplateKey, Identity>();

/**
 * The columns that tell the rows of a registry apart, within one organisation, where the registry has several.
 * People are known by their names; other rows by what sheets that refer to them call them, or else by what the
 * template lets stand once only. Where neither is given (awards, documents), rows may be alike in all that is
 * always filled in, and two certificates of one day remain two.
 */
export function identityOf(template: Template): Identity {
  const identity = known.get(template.key) ?? identify(template);

  known.set(template.key, identity);

  return identity;
}

function identify(template: Template): Identity {
  const keys = new Set(template.columns.map(({ key }) => key));
  const place = keys.has('organisation') ? ['organisation'] : [];

  if (holdsPeople(template)) {
    const soft = SOFT.filter((key) => keys.has(key));

    return { sure: ['lastName', 'firstName', ...place], soft, alike: false };
  }

  const single = (template.keys ?? []).toSorted(byUse).map(({ columns }) => columns);
  const [named = single[0]] = template.rowsNamedBy ?? [];
  const all = template.columns.filter(({ kind }) => SORTING.includes(kind.type));
  const always = all.filter(({ kind, required }) => required === 'always' && !isAnswer(kind));
  const sure = new Set([...(named ?? always.map(({ key }) => key)), ...place]);
  const soft = named
    ? single.flat()
    : all.filter(({ kind }) => TELLING.includes(kind.type)).map(({ key }) => key);

  return { sure: [...sure], soft: [...new Set(soft)].filter((key) => !sure.has(key)), alike: !named };
}

/** What is usually there once comes first: what must be there once may be blank, as an address is. */
function byUse(one: { readonly unique: string }, other: { readonly unique: string }): number {
  return Number(one.unique === 'always') - Number(other.unique === 'always');
}

/** «Да» or «нет» is how it stands, and changes. */
function isAnswer(kind: TemplateColumn['kind']): boolean {
  return kind.type === 'enumeration' && kind.enumeration === 'yesNo';
}

/** Under which a row is looked for; `null` where it names nobody. */
export function sureKey(table: CellTable, row: number, template: TemplateKey): string | null {
  const [name, ...more] = identityOf(templates[template]).sure.map((key) => partOf(cellAt(table, key, row)));

  return name === undefined || name === '' ? null : JSON.stringify([name, ...more]);
}

/**
 * On how much of birth year, form and start two rows agree; `null` where they contradict each other. What one of
 * them leaves blank is neither.
 */
export function agreement(
  one: CellTable,
  row: number,
  other: CellTable,
  otherRow: number,
  template: TemplateKey,
): number | null {
  let agreed = 0;

  for (const key of identityOf(templates[template]).soft) {
    const [mine, theirs] = [partOf(cellAt(one, key, row)), partOf(cellAt(other, key, otherRow))];

    if (mine === '' || theirs === '') continue;
    if (mine !== theirs) return null;
    agreed += 1;
  }

  return agreed;
}
