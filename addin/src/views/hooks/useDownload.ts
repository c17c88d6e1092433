import { useEffect, useRef } from 'react';
import type { PickedFile } from '../../usecases/desk';

/** Gives the address of a file that lies in this browser; it lives until the next one or until the screen is left. */
export function useDownload(): (file: PickedFile) => string {
  const address = useRef<string | null>(null);

  useEffect(() => () => forget(address.current), []);

  return (file) => {
    forget(address.current);
    address.current = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)]));

    return address.current;
  };
}

function forget(address: string | null): void {
  if (address !== null) URL.revokeObjectURL(address);
}

/** Lets the browser save what lies at `address` under `name`. */
export function saveAs(address: string, name: string): void {
  const link = document.createElement('a');

  link.href = address;
  link.download = name;
  link.click();
}
