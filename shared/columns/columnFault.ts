/**
 * Why the columns of a body are refused.
 *
 * - `columnUnknown`: not a shared column of the template, and so perhaps a local one
 * - `columnMissing`: a shared column is not there
 * - `shape`: not `{ dictionary, codes }` with a list and a text
 * - `dictionarySize`: more entries than rows; for row codes also fewer, which means a repeated code
 * - `dictionaryValue`: an entry the column's kind does not allow
 * - `dictionaryDuplicate`: an entry twice
 * - `codeRange`: a code that is no index of the dictionary, or not written in the alphabet
 * - `rowCount`: not as many codes as rows, or more rows than a submission may have
 * - `unused`: an entry of the dictionary that no row has
 */
export type ColumnFault = {
  readonly reason:
    | 'columnUnknown'
    | 'columnMissing'
    | 'shape'
    | 'dictionarySize'
    | 'dictionaryValue'
    | 'dictionaryDuplicate'
    | 'codeRange'
    | 'rowCount'
    | 'unused';
  /** The column's key, at most MAX_COLUMN_NAME characters; empty when the columns as a whole are meant. */
  readonly column: string;
  /** Of the dictionary's entry; with `codeRange`, of the row. The value itself is never repeated. */
  readonly index?: number;
};
