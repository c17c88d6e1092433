import { foldText } from '../cells/foldText';
import { fixedSheetWords } from '../messages/ru/sheets';

const ENDING = foldText(fixedSheetWords.elsewhere);

/**
 * What a cell holds of which the service knows only the coarse value `shown`, the whole being in a colleague's
 * workbook: «10.2024 — в другой книге». No reader takes it for a value, so it has to be mended before it is sent.
 */
export function elsewhereText(shown: string): string {
  return `${shown} ${fixedSheetWords.elsewhere}`;
}

/** Whether a cell says that its content is in another workbook: such a text, or «ФИО — в другой книге». */
export function isElsewhere(text: string): boolean {
  return text.length <= 80 && foldText(text).endsWith(ENDING);
}
