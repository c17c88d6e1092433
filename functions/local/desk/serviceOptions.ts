/** Options of every command that asks the service: the holder's key, and where `npm start` runs it unless told otherwise. */
export const SERVICE_OPTIONS = {
  key: { type: 'string', default: '' },
  address: { type: 'string', default: 'http://127.0.0.1:7071' },
} as const;
