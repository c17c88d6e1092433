import type { TypedCase } from '../typedCase';

const ERRORS = [
  ...['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#GETTING_DATA', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!', '#PYTHON!'],
];

/** Every error value of Excel, as such and pasted as text. Generated, so that they do not count as named by hand. */
export const errors: readonly TypedCase[] = ERRORS.flatMap((error): readonly TypedCase[] => [
  { name: `the error ${error}`, column: 'organisations/fullName', cell: { error }, finds: 'error readError' },
  {
    name: `the error ${error} pasted as text`,
    column: 'organisations/fullName',
    cell: error,
    finds: 'error readError',
  },
]);
