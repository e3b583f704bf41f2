/**
 * Stretches of credentials that standards and the documentation of vendors show, or that emulators come with. They stand
 * in tutorials, tests and settings everywhere and open nothing.
 */
const STRETCHES = [
  // The emulators of Azure Storage and Cosmos DB.
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDX',
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM',
  // OAuth 1 (RFC 5849 and the text before it), OAuth 2 (RFC 6749, 6750), OpenID Connect Core, DPoP (RFC 9449).
  'kd94hf93k423kf44',
  'pfkkdhi9sl3r4s00',
  'nnch734d00sl2jdk',
  'dpf43f3p2l4k3l03',
  'kkk9d7dh3k39sjv7',
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  '7Fjfp0ZBr1KtDRbnfVdmIw',
  'SplxlOBeZQQYbYS6WxSbIA',
  'mF_9.B5f-4.1JqM',
  'SlAV32hkKG',
  'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp',
  // Basic authentication (RFC 7617), the WebSocket handshake (RFC 6455), JSON Web Signature (RFC 7515).
  'QWxhZGRpbjpvcGVuIHNlc2FtZQ',
  'QWxhZGRpbjpPcGVuU2VzYW1l',
  'dXNlcjpwYXNzd29yZA',
  'dXNlcm5hbWU6cGFzc3dvcmQ',
  'dGhlIHNhbXBsZSBub25jZQ',
  'dBjftJeZ4CVP-mB92K27uhbUJU1p1r',
  'AyM1SysPpbyDfgZld3umj1qzKObwVM',
  // The documentation of AWS, Kubernetes, GitHub, WireGuard, and of libraries for UUIDs.
  '1f2d1e2e67df',
  'MWYyZDFlMmU2N2Rm',
  '16c7e42f292c6912e7710c838347ae178b4a',
  'yAnz5TF+lXXJte14tji3zlMNq+hd2rYU',
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  // The test vectors of AES in FIPS 197 and SP 800-38A.
  '2b7e151628aed2a6abf7158809cf4f3c',
  '603deb1015ca71be2b73aef0857d7781',
];

const PUBLISHED = new RegExp(STRETCHES.map((text) => text.replace(/[+.]/g, '\\$&')).join('|'), 'i');

/** True for a text with a credential in it that documentation shows. */
export const isPublished = (text: string): boolean => PUBLISHED.test(text);
