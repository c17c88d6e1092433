/** One file in a ZIP archive, as its central directory states it. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
};

/** Marks of the records (PKWARE APPNOTE 6.3). */
export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** A 32-bit size or place that stands in the ZIP64 record instead. */
export const IN_ZIP64 = 0xffffffff;
