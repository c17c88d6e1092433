import { all, attribute, type OfficeFile } from '../officeFile';
import { repeated } from './names';

/** What Excel takes in a workbook. */
const MOST = { fonts: 512, fills: 65_490, borders: 65_490, cellXfs: 65_490 } as const;
const FORMAT = 255;
/** Numbers below are Excel's own formats. */
const FIRST_FORMAT = 164;

/** The looks of a workbook are counted, few enough, and point at one another. */
export function looks({ styles }: OfficeFile): readonly string[] {
  const lists = Object.entries(MOST).map(([name, most]) => {
    const [list] = all(styles, name);
    const entries =
      list === undefined ? 0 : Object.values(list).flatMap((one) => (Array.isArray(one) ? one : [])).length;

    return { name, most, entries, count: list === undefined ? '' : attribute(list, 'count') };
  });
  const sizeOf = (name: string) => lists.find((list) => list.name === name)?.entries ?? 0;
  const formats = all(styles, 'numFmts', 'numFmt');
  const known = formats.map((format) => attribute(format, 'numFmtId'));

  return [
    ...lists
      .filter(({ entries, most }) => entries > most || entries === 0)
      .map(({ name, entries }) => `${entries} ${name}`),
    ...lists
      .filter(({ count, entries }) => count !== '' && Number(count) !== entries)
      .map(({ name, count, entries }) => `${entries} ${name}, not ${count}`),
    ...repeated(known).map((id) => `two formats have number ${id}`),
    ...formats
      .filter((format) => attribute(format, 'formatCode').length > FORMAT)
      .map(() => 'a number format is too long'),
    ...all(styles, 'cellXfs', 'xf').flatMap((look) => [
      ...[
        ['fontId', 'fonts'] as const,
        ['fillId', 'fills'] as const,
        ['borderId', 'borders'] as const,
      ].flatMap(([id, list]) =>
        Number(attribute(look, id)) >= sizeOf(list) ? [`a look has ${id} ${attribute(look, id)}`] : [],
      ),
      ...(Number(attribute(look, 'numFmtId')) >= FIRST_FORMAT && !known.includes(attribute(look, 'numFmtId'))
        ? ['a look has a number format that is not there']
        : []),
    ]),
  ];
}
