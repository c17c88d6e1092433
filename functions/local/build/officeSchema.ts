import { readSchema } from '../../../test/excel-host/host/schema/readSchema';
import { schemaText } from '../try/excel/schemaText';

/** The class tables of the simulated Excel, as text, from the library's own debug file. */
export function officeSchema(library: string): string {
  return schemaText(readSchema(library));
}
