import type { Region } from '../../regions/region';
import { enumerationItems } from '../../templates/enumerations';
import { AGE_BANDS, type SharedKind } from '../../templates/sharedColumns';
import type { Template } from '../../templates/template';
import type { Value } from '../columns';
import { guardCodeDictionary } from '../guardCodeDictionary';
import { type DictionaryFault, guardDictionary } from '../guardDictionary';
import { dateGuard } from './dateGuard';
import { enumerationSetGuard } from './enumerationSetGuard';
import { fixedRowGuard } from './fixedRowGuard';
import { legalEntityInnGuard } from './legalEntityInnGuard';
import { monthGuard } from './monthGuard';
import { numberGuard } from './numberGuard';
import { oneOf } from './oneOf';
import { textGuard } from './textGuard';
import { urlGuard } from './urlGuard';
import type { ValueGuard } from './valueGuard';

/** The entries of a column's dictionary as parsed JSON has them, or the first that may not be there. */
export type DictionaryGuard = (dictionary: readonly unknown[]) => readonly Value[] | DictionaryFault;

/** The guard of a shared column's dictionary. */
export function dictionaryGuard(kind: SharedKind, template: Template, region: Region): DictionaryGuard {
  switch (kind.type) {
    case 'rowCode':
      return template.fixedRows === undefined ? guardCodeDictionary : each(fixedRowGuard(template, region));
    case 'personCode':
    case 'reference':
      return guardCodeDictionary;
    case 'text':
      return each(textGuard(kind.maxLength));
    case 'url':
      return each(urlGuard);
    case 'number':
      return each(numberGuard(kind));
    case 'date':
      return each(dateGuard);
    case 'month':
      return each(monthGuard);
    case 'enumeration':
      return each(oneOf(enumerationItems(kind.enumeration, region).map(({ key }) => key)));
    case 'enumerationSet':
      return each(enumerationSetGuard(enumerationItems(kind.enumeration, region).map(({ key }) => key)));
    case 'ageBand':
      return each(oneOf(AGE_BANDS));
    case 'legalEntityInn':
      return each(legalEntityInnGuard);
  }
}

function each(accepts: ValueGuard): DictionaryGuard {
  return (dictionary) => guardDictionary(dictionary, accepts);
}
