/** Excel's error values as text, in Russian and English: what pasting values or a CSV file leaves behind. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  ...['#Н/Д', '#ДЕЛ/0!', '#ССЫЛКА!', '#ИМЯ?', '#ЗНАЧ!', '#ЧИСЛО!', '#ПУСТО!', '#ПЕРЕНОС!', '#ВЫЧИСЛ!'],
  ...['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#GETTING_DATA', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!', '#PYTHON!', '#EXTERNAL!'],
]);

/** Hashes only: a number that did not fit its column when the cell was copied as shown. */
const HASHES = /^#{2,}$/;

/** Whether normalised text is an error value spelled out. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && (ERROR_TEXTS.has(text.toUpperCase()) || HASHES.test(text));
}
