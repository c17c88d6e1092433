/** Sizes of a request's body. Both can be set by the configuration. */
export type BodyLimits = {
  /** Bytes on the wire. A push of 100,000 mentees has 5 MB as it is, 3 MB with gzip. */
  readonly bodyBytes: number;
  /** Bytes after inflating. Twice as much, all distinct keys, kept JSON.parse busy for 6 to 7 s (Node 20). */
  readonly inflatedBytes: number;
};

const MIB = 1024 * 1024;

/** The limits where the configuration names no others. */
export const BODY_LIMITS: BodyLimits = { bodyBytes: 8 * MIB, inflatedBytes: 16 * MIB };

/**
 * Milliseconds that a body may take to come: below functionTimeout (host.json), at which Azure ends the whole
 * process with all that it is answering. 3 MB come in time at 256 kbit/s.
 */
export const BODY_MS = 100_000;

/**
 * Brackets and braces that a body may open. A sound push opens two a column and one an explanation; each of
 * a hostile body costs JSON.parse 30 to 200 bytes and time.
 */
export const MAX_OPENINGS = 50_000;

/** Bytes from which an answer is worth compressing. */
export const GZIP_FROM_BYTES = 1024;

/** Level 1 takes a third of the time of the default and gives 5 % more bytes on columns of random codes. */
export const GZIP_LEVEL = 1;
