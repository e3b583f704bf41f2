/** A text that a rule must find something in. */
export interface Found {
  readonly text: string;
  /** The secret that is to be reported, exactly. */
  readonly secret: string;
  /** The path of the content. Default `config.txt`. */
  readonly path?: string;
}

/** What a rule finds, and what looks alike and must stay quiet. */
export interface Examples {
  readonly found: readonly [Found, ...Found[]];
  readonly quiet: readonly [string, ...string[]];
  /** True where each character of the texts stands for a byte, since they are none. */
  readonly areBytes?: true;
}

/** A text of examples as the content of a file. */
export const contentOf = ({ areBytes }: Pick<Examples, 'areBytes'>, text: string): Buffer =>
  Buffer.from(text, areBytes ? 'latin1' : 'utf8');

/** Puts a secret into a text. */
export type InText = (secret: string) => string;

/** One example for each way in which the secret may stand in a text. */
export const inTexts = (secret: string, ...texts: readonly [InText, ...InText[]]): [Found, ...Found[]] => {
  const [first, ...others] = texts;
  return [{ text: first(secret), secret }, ...others.map((text) => ({ text: text(secret), secret }))];
};

/** A token in two surroundings: quoted, and behind an escape in a longer text. */
export const standing = (secret: string, text = `token = "${secret}"`): Examples['found'] => [
  { text, secret },
  { text: `"first line\\n${secret}\\n"`, secret },
];

/** The examples of all rules of one file; a rule without any does not compile. */
export type ExamplesOf<Rules extends readonly { readonly id: string }[]> = Readonly<
  Record<Rules[number]['id'], Examples>
>;

/** The examples of a credential that is told by the name before it. */
export const nearby = (name: string, secret: string): Examples => ({
  found: [
    { text: `${name} token = '${secret}'`, secret },
    { text: `{\n  "${name}_secret": "${secret}"\n}`, secret },
    { text: `[INFO] calling the ${name} API\n[DEBUG] Using API_KEY=${secret}`, secret },
  ],
  quiet: [`${name} token = '${'x'.repeat(secret.length)}'`, `something = '${secret}'`],
});

/** The examples of a credential that is told by the name it is given to. */
export const assigned = (name: string, secret: string): Examples => ({
  found: [
    { text: `${name}_token = '${secret}'`, secret },
    { text: `<${name}Secret>${secret}</${name}Secret>`, secret },
  ],
  quiet: [`${name}_token = '${'x'.repeat(secret.length)}'`, `${name}_version = '${secret}'`],
});

/** The examples of a credential that has looks of its own: it is longer than them, or cut short, and it is none. */
export const looking = (secret: string): Examples => ({
  found: standing(secret),
  quiet: [secret.slice(0, -24), secret.replace(/[A-Za-z0-9]{8}/g, 'xxxxxxxx')],
});
