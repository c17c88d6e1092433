import { restoreFormula } from '../../cells/restoreFormula';
import { cellText } from '../xml/cellText';
import { scanXml } from '../xml/scanXml';

/** The texts that cells refer to by number. Reading aids for Japanese (rPh) are no part of them. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;

  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isAid = true;
      if (name === 't') isText = !isAid;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') strings.push(restoreFormula(cellText(text)));
    },
  });

  return strings;
}
