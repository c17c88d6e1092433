/** The content of gzipped bytes; `null` when they are not gzipped, or open to more than `limit` bytes. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;

  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;

      if (size > limit) {
        await reader.cancel();

        return null;
      }

      parts.push(next.value);
    }
  } catch {
    return null;
  }

  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;

  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }

  return whole;
}
