import { createReadStream, readFileSync, statSync } from 'node:fs';

/** The longest text V8 can hold, in bytes of ASCII: about 512 MB. */
export const longestText = 0x1fffffe8;

/** What is thrown for more than a text can hold, as the operating system would: see `fileErrorText`. */
export const TOO_LARGE = Object.assign(new Error('more bytes than a text can hold'), { code: 'EFBIG' });

/** Everything a stream gives. @throws with the code EFBIG where that is more than a text can hold, without waiting for its end */
export async function streamBytes(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > longestText) throw TOO_LARGE;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file; of a pipe or a device, which may have no end, as many as {@link streamBytes} takes. @throws as `readFileSync` */
export async function fileBytes(path: string): Promise<Buffer> {
  return statSync(path).isFile() ? readFileSync(path) : streamBytes(createReadStream(path));
}
