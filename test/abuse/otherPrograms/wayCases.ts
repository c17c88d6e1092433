import type { Read } from '../typed/typedBook';
import type { Way } from './libreOffice';

/** A way through another program, and which cells that program itself makes something else of, by their names. */
export type WayCase = {
  readonly name: string;
  readonly way: Way;
  readonly changed: Readonly<Record<string, Read>>;
};

/** Every way of the corpus. */
export const ALL_WAYS: readonly WayCase[] = [
  {
    name: 'by way of OpenDocument',
    way: 'ods',
    changed: { 'organisations/fullName: a tab': { value: 'Средняяшкола', finds: [] } },
  },
  {
    name: 'by LibreOffice',
    way: 'xlsx',
    // Where a cell has a number format, LibreOffice writes 1 and 0 for ИСТИНА and ЛОЖЬ, and shows them so.
    changed: {
      'organisations/learners: ИСТИНА': { value: 1, finds: [] },
      'organisations/opened: ЛОЖЬ': { value: null, finds: ['error readDate'] },
      'organisations/fullName: ИСТИНА where text is asked for': { value: '1', finds: [] },
      'organisations/level: a yes': { value: null, finds: ['error readEnumeration'] },
    },
  },
  { name: 'by way of an old .xls', way: 'xls', changed: {} },
];
