import type { FindingParams } from '../checking/finding';
import type { ColumnKind, EnumerationKey, Template } from '../templates/template';
import { templates } from '../templates/templates';
import { normaliseText } from './normaliseText';
import { textOfNumber } from './textOfNumber';

/** Characters of a cell that a finding repeats. */
const SHOWN = 60;
/** Half of a surrogate pair, where the cut went through one. */
const HALF = /\p{Cs}/u;

/**
 * The parameter `text` of a finding: what stands in the cell, shortened. Empty for kinds that hold, or could
 * hold, something about a person: the finding then points at the cell and repeats nothing.
 */
export function textParams(content: string | number, kind: ColumnKind): FindingParams {
  if (isPersonal(kind)) return {};

  const text = typeof content === 'number' ? textOfNumber(content) : normaliseText(content);

  return { text: text.length > SHOWN ? `${text.slice(0, SHOWN - 1).replace(HALF, '')}…` : text };
}

/** A kind does not know its column's sharing, so one that any local column has counts as personal. */
function isPersonal(kind: ColumnKind): boolean {
  switch (kind.type) {
    case 'number':
    case 'date':
    case 'rowCode':
    case 'personCode':
    case 'enumerationSet':
      return false;
    case 'enumeration':
      return isListOfLocals(kind.enumeration);
    case 'reference':
      return isNamedByLocals(templates[kind.to]);
    default:
      return true;
  }
}

function isListOfLocals(enumeration: EnumerationKey): boolean {
  return Object.values<Template>(templates).some(({ columns }) =>
    columns.some(
      ({ kind, sharing, locked }) =>
        kind.type === 'enumeration' &&
        kind.enumeration === enumeration &&
        sharing === 'local' &&
        locked !== true,
    ),
  );
}

/** So does one whose rows nobody has a name for: what stands in the cell is then anything. */
function isNamedByLocals({ columns, rowsNamedBy = [] }: Template): boolean {
  const shared = new Set(columns.flatMap(({ key, sharing }) => (sharing === 'local' ? [] : [key])));

  return rowsNamedBy.length === 0 || rowsNamedBy.flat().some((key) => !shared.has(key));
}
