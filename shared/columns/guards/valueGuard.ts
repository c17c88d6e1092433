import type { Region } from '../../regions/region';
import { enumerationItems } from '../../templates/enumerations';
import { AGE_BANDS, type SharedKind } from '../../templates/sharedColumns';
import type { Template } from '../../templates/template';
import { isCode } from '../code';
import { dateGuard } from './dateGuard';
import { enumerationSetGuard } from './enumerationSetGuard';
import { fixedRowGuard } from './fixedRowGuard';
import { legalEntityInnGuard } from './legalEntityInnGuard';
import { monthGuard } from './monthGuard';
import { numberGuard } from './numberGuard';
import { oneOf } from './oneOf';
import { textGuard } from './textGuard';
import { urlGuard } from './urlGuard';

/** Whether a value that is not blank may stand in a column. */
export type ValueGuard = (value: string | number) => boolean;

/** The guard of a shared column's values. Made once a column, asked once for each entry of its dictionary. */
export function valueGuard(kind: SharedKind, template: Template, region: Region): ValueGuard {
  switch (kind.type) {
    case 'rowCode':
      return template.fixedRows === undefined ? codeGuard : fixedRowGuard(template, region);
    case 'personCode':
    case 'reference':
      return codeGuard;
    case 'text':
      return textGuard(kind.maxLength);
    case 'url':
      return urlGuard;
    case 'number':
      return numberGuard(kind);
    case 'date':
      return dateGuard;
    case 'month':
      return monthGuard;
    case 'enumeration':
      return oneOf(enumerationItems(kind.enumeration, region).map(({ key }) => key));
    case 'enumerationSet':
      return enumerationSetGuard(enumerationItems(kind.enumeration, region).map(({ key }) => key));
    case 'ageBand':
      return oneOf(AGE_BANDS);
    case 'legalEntityInn':
      return legalEntityInnGuard;
  }
}

function codeGuard(value: string | number): boolean {
  return typeof value === 'string' && isCode(value);
}
