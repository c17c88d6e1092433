/**
 * Options of every command that asks the service: the holder's key, and where `npm start` runs it unless told otherwise. What
 * stands on a command line is seen by others of the machine and kept by the shell; what stands in SVOD_KEY is not.
 */
export const SERVICE_OPTIONS = {
  key: { type: 'string', default: process.env.SVOD_KEY ?? '' },
  address: { type: 'string', default: 'http://127.0.0.1:7071' },
} as const;
