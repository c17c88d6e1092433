import { all, attribute, type OfficeFile, textOf } from '../officeFile';

/** Longest name of a sheet, and of a defined name. */
const SHEET = 31;
const NAME = 255;

/** Sheets and defined names are called what Excel lets them be called. */
export function names({ workbook, sheets }: OfficeFile): readonly string[] {
  const titles = sheets.map(({ name }) => name);
  const states = all(workbook, 'sheets', 'sheet').map((sheet) => attribute(sheet, 'state'));
  const defined = all(workbook, 'definedNames', 'definedName').map((one) => ({
    name: attribute(one, 'name'),
    sheet: attribute(one, 'localSheetId'),
    text: textOf(one),
  }));

  return [
    ...titles
      .filter((name) => name.length > SHEET || /[[\]:*?/\\]|^'|'$|^\s*$|^history$/i.test(name))
      .map((name) => `a sheet may not be called ${name}`),
    ...repeated(titles).map((name) => `two sheets are called ${name}`),
    ...(states.every((state) => state === 'hidden' || state === 'veryHidden')
      ? ['no sheet can be seen']
      : []),
    ...defined
      .filter(({ name }) => name.length > NAME || !/^(_xlnm\.)?[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
      .map(({ name }) => `nothing may be named ${name}`),
    ...defined
      .filter(({ name }) => /^[a-z]{1,3}\d{1,7}$|^r\d*c?\d*$|^c\d*$/i.test(name))
      .map(({ name }) => `${name} is the name of a cell`),
    ...repeated(defined.map(({ name, sheet }) => `${name} on ${sheet}`)).map((name) => `${name} twice`),
    ...defined
      .filter(({ sheet }) => sheet !== '' && Number(sheet) >= titles.length)
      .map(({ name }) => `${name} belongs to a sheet that is not there`),
    ...defined.filter(({ text }) => /#REF!/.test(text)).map(({ name }) => `${name} names nothing`),
  ];
}

/** What is there more than once, upper and lower case being one to Excel. */
export function repeated(texts: readonly string[]): readonly string[] {
  const folded = texts.map((text) => text.toLowerCase());

  return texts.filter((_, index) => folded.indexOf(folded[index] ?? '') < index);
}
