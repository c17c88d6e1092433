import type { PickedFile } from '../../../../addin/src/usecases/desk';
import { listFile, pupil, schools, templateFile } from './manySchools';

/** Pupils in each file that can be read. */
export const ROWS = 6;

/** The directory of the municipality: more schools than files. */
export const DIRECTORY = schools(41);

/** Forty files: twenty of our template, seventeen lists, three that are broken. */
export async function fortySchoolFiles(): Promise<readonly PickedFile[]> {
  const pupils = (school: number) => Array.from({ length: ROWS }, (_, index) => pupil(school, index));
  const own = Array.from({ length: 20 }, (_, school) =>
    templateFile(`школа ${school + 1}.xlsx`, DIRECTORY, pupils(school)),
  );
  const lists = Array.from({ length: 17 }, (_, index) => listFile(20 + index, pupils(20 + index)));
  const files = await Promise.all([...own, ...lists]);
  const bytes = files[0]?.bytes ?? new Uint8Array();

  return [
    ...files,
    { name: 'битый.xlsx', bytes: bytes.slice(0, bytes.length / 2) },
    { name: 'страница.xlsx', bytes: new TextEncoder().encode('<html><table><tr><td>Фамилия') },
    { name: 'закрытый.xlsx', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
  ];
}
