import type { Examples } from './examples.ts';

const standIn = (secret: string): string => secret.replace(/[A-Za-z0-9]/g, 'x');

/**
 * Examples of a credential that only the name of its provider tells: as a sentence, in a configuration and as a setting.
 * @param name how settings call the provider: `acme`
 */
export const byName = (name: string, secret: string): Examples => ({
  found: [
    { text: `${name} token = '${secret}'`, secret },
    { text: `${name}:\n  api_key: ${secret}\n`, secret },
    { text: `${name.toUpperCase()}_API_KEY="${secret}"`, secret },
  ],
  quiet: [
    `api_key = "${secret}"`,
    `${name}_api_key = "${standIn(secret)}"`,
    `${name} at commit ${secret}`,
    `hash of ${name}: ${secret}`,
    `/assets/${name}.${secret}.js`,
    `${name}_api_key = process.env.${name.toUpperCase()}_API_KEY`,
  ],
});

/** Examples of a credential that its own looks tell, with texts that resemble it and must be left alone. */
export const byLooks = (secret: string, ...quiet: Examples['quiet']): Examples => ({
  found: [
    { text: `token = "${secret}"`, secret },
    { text: `"first line\\n${secret}\\n"`, secret },
  ],
  quiet,
});
