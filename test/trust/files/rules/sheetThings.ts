import { all, attribute, type OfficeFile, type OfficeSheet, textOf } from '../officeFile';
import { areaOf, overlapping } from '../place';
import { repeated } from './names';

/** What Excel takes: letters of titles and messages of a validation, of a list written in place, of header or footer. */
const TITLE = 32;
const PROMPT = 255;
const ERROR = 225;
const LIST = 255;
const FOOTER = 255;
/** Excel drops what comes behind so many validated ranges (platform limit of a sheet). */
const VALIDATIONS = 65_534;

/** Merges, validations, highlights and print set-up of every sheet keep to Excel's limits. */
export function sheetThings(file: OfficeFile): readonly string[] {
  return file.sheets.flatMap((sheet) =>
    [...merges(sheet), ...validations(sheet), ...highlights(file, sheet), ...print(sheet)].map(
      (fault) => `${sheet.name}: ${fault}`,
    ),
  );
}

function merges({ root }: OfficeSheet): readonly string[] {
  const ranges = all(root, 'mergeCells', 'mergeCell').map((merge) => attribute(merge, 'ref'));

  return [
    ...overlapping(ranges).map((pair) => `merges ${pair} overlap`),
    ...ranges.filter((range) => isOneCell(range)).map((range) => `${range} is a merge of one cell`),
  ];
}

function isOneCell(range: string): boolean {
  const { top, left, bottom, right } = areaOf(range);

  return top === bottom && left === right;
}

function validations({ root }: OfficeSheet): readonly string[] {
  const rules = all(root, 'dataValidations', 'dataValidation');
  const counted = all(root, 'dataValidations').map((list) => Number(attribute(list, 'count')));

  return [
    ...(rules.length > VALIDATIONS ? ['too many validations'] : []),
    ...counted
      .filter((count) => count !== rules.length)
      .map((count) => `${rules.length} validations, not ${count}`),
    ...rules.flatMap((rule) => {
      const range = attribute(rule, 'sqref');
      const list = all(rule, 'formula1').map(textOf)[0] ?? '';
      const inPlace = attribute(rule, 'type') === 'list' && list.startsWith('"');

      return [
        ...(attribute(rule, 'promptTitle').length > TITLE
          ? [`the prompt's title of ${range} is too long`]
          : []),
        ...(attribute(rule, 'errorTitle').length > TITLE
          ? [`the error's title of ${range} is too long`]
          : []),
        ...(attribute(rule, 'prompt').length > PROMPT ? [`the prompt of ${range} is too long`] : []),
        ...(attribute(rule, 'error').length > ERROR ? [`the error of ${range} is too long`] : []),
        ...(inPlace && list.length - 2 > LIST ? [`the list of ${range} is too long`] : []),
        ...(list === '' ? [`the validation of ${range} compares with nothing`] : []),
      ];
    }),
  ];
}

function highlights({ styles }: OfficeFile, { root }: OfficeSheet): readonly string[] {
  const looks = all(styles, 'dxfs', 'dxf').length;
  const rules = all(root, 'conditionalFormatting', 'cfRule');

  return [
    ...repeated(rules.map((rule) => attribute(rule, 'priority'))).map(
      (one) => `two highlights come at ${one}`,
    ),
    ...rules
      .filter((rule) => attribute(rule, 'dxfId') !== '' && Number(attribute(rule, 'dxfId')) >= looks)
      .map(() => 'a highlight has a look that is not there'),
  ];
}

function print({ root }: OfficeSheet): readonly string[] {
  const texts = all(root, 'headerFooter').flatMap((one) =>
    ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter'].flatMap((name) => all(one, name).map(textOf)),
  );

  return texts.filter((text) => text.length > FOOTER).map(() => 'header or footer is too long');
}
