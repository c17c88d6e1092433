import type { Problem } from '../../../addin/src/usecases/desk';
import { problemText } from '../../../shared/messages/problemText';
import { desk } from '../../../shared/messages/ru/desk';
import type { FileFault } from '../../../shared/xlsx/fileRefused';
import { DeskFault } from './deskFault';

const FILE_FAULTS: Readonly<Record<string, FileFault>> = {
  notWorkbook: 'notXlsx',
  damaged: 'damaged',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  sheetGone: 'noSheet',
  sheetTaken: 'sheetTaken',
};

/** A problem with the workbook in `file` as one line. A fault of Svod's own is thrown as it is. */
export function problemFault(problem: Problem, file: string): DeskFault {
  if (problem.kind === 'bug') throw new Error(problem.detail);
  if (problem.kind === 'notSvod') return new DeskFault(desk.notSvod(file));
  if (problem.kind === 'ownerUnknown') return new DeskFault(desk.ownerUnknown);
  if (problem.kind === 'ownerOther') return new DeskFault(desk.ownerOther);
  if (problem.kind === 'refused') return new DeskFault(problem.error.message);

  const fault = problem.kind === 'workbook' ? FILE_FAULTS[problem.reason] : undefined;

  return new DeskFault(fault ? desk.fileFaults[fault](file) : problemText('ru', problem));
}
