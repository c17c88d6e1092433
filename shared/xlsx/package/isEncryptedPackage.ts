const STREAM = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
/** The names of the streams stand in the directory, near either end of the file. */
const SEARCHED = 64 * 1024;

/** Whether an OLE file is a workbook locked with a password, rather than an old .xls. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return holds(bytes.subarray(0, SEARCHED)) || holds(bytes.subarray(-SEARCHED));
}

function holds(bytes: Uint8Array): boolean {
  return bytes.some((_, place) => STREAM.every((byte, index) => bytes[place + index] === byte));
}
