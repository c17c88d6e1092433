import { typeText } from '../../../excel-host/model/acts/typeText';
import type { Book } from '../../../excel-host/model/book';
import { addName } from '../../../excel-host/model/names/addName';
import { addChart } from '../../../excel-host/model/objects/addChart';
import { addPivot } from '../../../excel-host/model/objects/addPivot';
import { addXmlPart } from '../../../excel-host/model/objects/addXmlPart';
import { setSetting } from '../../../excel-host/model/objects/setSetting';
import { addSheet } from '../../../excel-host/model/sheets/addSheet';
import { addTable } from '../../../excel-host/model/tables/addTable';

/** What another add-in might have put into the workbook: sheets, names, a part, settings, things over Svod's tables. */
export function addStranger(book: Book): void {
  const sheet = addSheet(book, 'Чужой');
  const hidden = addSheet(book, '_cfg');

  hidden.visibility = 'VeryHidden';
  typeText(book, sheet, 0, 0, 'Показатель');
  typeText(book, sheet, 1, 0, '=ROWS(Svod_mentees)');
  typeText(book, sheet, 1, 2, '=SUM(Организации!E7:E9)');
  addTable(book, sheet, { top: 4, left: 0, bottom: 6, right: 1 }, false);
  addPivot(book, sheet, 'Сводная1', 'Svod_mentees', 10, 0);
  addChart(book, sheet, 'ColumnClustered', null, 'Auto');
  addName(book, null, 'OTHER_KEY', '="1"', false);
  addName(book, sheet, 'SVODKA', '=Чужой!$A$1');
  addXmlPart(book, '<settings xmlns="urn:other"><key>1</key></settings>');
  setSetting(book, 'other.token', { theme: 'dark' });
  setSetting(book, 'Office.AutoShowTaskpaneWithDocument', true);
}
