/** A value that was planted, or what is common to many of them, and how it may be recognised. */
export type Mark = {
  readonly name: string;
  readonly text: string;
  /** Also found inside a longer word; numbers and days only where they stand alone. */
  readonly inside: boolean;
};

/** In every planted name, class, title and free text. */
export const STEM = 'Канарейк';
/** In every planted mail address and link. */
export const LATIN_STEM = 'kanareik';
/** A person's ИНН with sound check digits. */
export const PERSON_INN = '272100111244';
/** Telephone of the planted contacts, as it is typed. */
export const PHONE = '+7 914 555-01-37';
/** The years in which everybody planted was born, by the age band that may leave the workbook. */
export const BIRTH_YEARS = { child: 2011, youth: 2008, student: 2005, grown: 1967 } as const;
/** The day of every planted date; the month may leave the workbook. */
export const DAY = '17';

/** What is looked for whatever was planted. */
export const MARKS: readonly Mark[] = [
  { name: 'a name or text', text: STEM, inside: true },
  { name: 'a mail address or link', text: LATIN_STEM, inside: true },
  { name: 'an ИНН of a person', text: PERSON_INN, inside: false },
  { name: 'a telephone', text: PHONE, inside: true },
  { name: 'a telephone in digits', text: '79145550137', inside: false },
  { name: 'a telephone in digits', text: '9145550137', inside: false },
  ...Object.values(BIRTH_YEARS).map((year) => ({ name: 'a birth year', text: String(year), inside: false })),
];

/** The marks of the days that were planted, as they are written and as a workbook numbers them. */
export function marksOfDays(days: readonly string[]): readonly Mark[] {
  return [...new Set(days)].flatMap((day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

    return [day, `${date}.${month}.${year}`, String(serial)].map((text) => ({
      name: 'an exact day',
      text,
      inside: false,
    }));
  });
}
