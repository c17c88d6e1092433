import type { FindingParams } from '../checking/finding';
import type { ColumnKind } from '../templates/template';
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
      return kind.enumeration === 'consent' || kind.enumeration === 'consentGivenBy';
    case 'reference':
      return kind.to === 'mentors' || kind.to === 'mentees';
    default:
      return true;
  }
}
