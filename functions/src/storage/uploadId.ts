import { newCode } from '../../../shared/columns/code';

const PATTERN = /^(\d{13})-/;

/** An id no other upload has; it begins with the instant in milliseconds, by which uploads are swept. */
export function newUploadId(now: Date): string {
  return `${String(now.getTime()).padStart(13, '0')}-${newCode()}`;
}

/** When the upload of this id began, in milliseconds since 1970, or `null` for something else. */
export function uploadTime(id: string): number | null {
  const digits = PATTERN.exec(id)?.[1];

  return digits === undefined ? null : Number(digits);
}
