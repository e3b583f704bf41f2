import { deflateRawSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** Files of an archive by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
const crc32 = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => (crc >>> 8) ^ CRC[(crc ^ byte) & 0xff]!, ~0) >>> 0;

/** A header of a zip archive (APPNOTE.TXT, 4.3.7 and 4.3.12): its signature, then fields of the given sizes in bytes. */
const header = (signature: string, ...fields: readonly (readonly [number, number])[]): Buffer => {
  const parts = fields.map(([size, value]) => {
    const field = Buffer.alloc(size);
    field.writeUIntLE(value, 0, size);
    return field;
  });
  return Buffer.concat([Buffer.from(signature, 'latin1'), ...parts]);
};

/** A zip archive. */
export const zip = (files: Files, { flags = 0, method = 8 } = {}): Buffer => {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [bytes, path] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const common = [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([header('PK\x03\x04', ...common), path, packed]);
    central.push(header('PK\x01\x02', [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(files).length;
  const end = header('PK\x05\x06', [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
};

/** A tar archive. */
export const tar = async (files: Files): Promise<Buffer> => {
  const packing = pack();
  for (const [name, content] of Object.entries(files)) packing.entry({ name }, Buffer.from(content));
  packing.entry({ name: 'link', type: 'symlink', linkname: 'secret/target' });
  packing.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of packing) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};
