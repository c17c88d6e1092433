/** Where `npm start` runs the service unless told otherwise. */
export const ADDRESS = 'http://127.0.0.1:7071';
