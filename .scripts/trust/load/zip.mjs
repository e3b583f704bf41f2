// Zip files that git-archive would not write: many entries that share one content.
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

const fields = (...pairs) =>
  Buffer.concat(
    pairs.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );

const crcOf = (bytes) => {
  if (crc32) return crc32(bytes);
  // Behind the content of a gzip file stands its checksum (RFC 1952).
  const packed = gzipSync(bytes, { level: 1 });
  return packed.readUInt32LE(packed.length - 8);
};

/** A zip file of `count` entries, all of which are the same stretch of the file that unpacks to `content`. */
export const overlapping = (content, count) => {
  const packed = deflateRawSync(content, { level: 9 });
  const common = [
    [2, 20],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, crcOf(content)],
    [4, packed.length],
    [4, content.length],
    [2, 5],
    [2, 0],
  ];
  const name = (index) => Buffer.from(index.toString(36).padStart(5, '0'));
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields(...common), name(0), packed]);
  const central = Array.from({ length: count }, (_, index) =>
    Buffer.concat([
      Buffer.from('PK\x01\x02'),
      fields([2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
      name(index),
    ]),
  );
  const directory = Buffer.concat(central);
  const end = fields([2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, local.length], [2, 0]);
  return Buffer.concat([local, directory, Buffer.from('PK\x05\x06'), end]);
};
