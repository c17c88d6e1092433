import type { PickedFile } from '../../usecases/desk';

/** The ending of Excel's workbooks. */
export const XLSX = '.xlsx';

/** Reads the files whose names end as wanted; `refused` names the others. */
export async function readFiles(
  list: FileList | null,
  ending: string,
): Promise<{ readonly files: readonly PickedFile[]; readonly refused: readonly string[] }> {
  const all = [...(list ?? [])];
  const isWanted = ({ name }: File) => name.toLowerCase().endsWith(ending);
  const files = await Promise.all(
    all
      .filter(isWanted)
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

  return { files, refused: all.filter((file) => !isWanted(file)).map(({ name }) => name) };
}
