/** The version of this package; the build fills it in. */
export const version: string = process.env.KEYWARDEN_VERSION ?? '0.0.0-source';
