import { type Refused, refuse } from '../../../../shared/contract/result';

/** How a query can be refused. */
export type QueryRefusal = 'odataQueryInvalid' | 'odataNotSupported';

/** A query option that is malformed; `at`: the zero-based place in its text. Nothing of the text is repeated. */
export function invalidOption(option: OptionName, at = 0): Refused<'odataQueryInvalid'> {
  return refuse('odataQueryInvalid', { option, at });
}

/** A query option, or something in it, that OData has and this feed has not. */
export function notSupported(option: OptionName | 'other'): Refused<'odataNotSupported'> {
  return refuse('odataNotSupported', { option });
}

/** What a fault can be in: the options the feed knows, and the part of the address that names a set. */
export type OptionName =
  | '$select'
  | '$filter'
  | '$orderby'
  | '$top'
  | '$skip'
  | '$count'
  | '$format'
  | '$skiptoken'
  | 'path';
