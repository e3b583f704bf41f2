import { createHash } from 'node:crypto';
import base from '../../../dist/page/base.css.txt';
import { markup } from '../markup.ts';

/** A page that stands on its own: nothing of it is fetched, and nothing runs but what is given here. */
export interface Page {
  readonly title: string;
  readonly language: string;
  /** HTML. */
  readonly body: string;
  /** CSS, beside what all our pages share. */
  readonly style: string;
  /** What runs, and what it works on. */
  readonly live?: { readonly script: string; readonly data: unknown };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing may be loaded, sent, or framed; of styles and scripts only those with these very bytes run. */
const policyOf = (style: string, script: string | undefined): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** JSON inside of a script element: without `<` nothing in it can end the element or begin another. */
const inert = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes a whole page. */
export const htmlPage = ({ title, language, body, style, live }: Page): string => {
  const styles = base + style;
  return [
    '<!doctype html>',
    `<html lang="${markup(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(styles, live?.script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${markup(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    body,
    ...(live
      ? [`<script type="application/json" id="data">${inert(live.data)}</script>`, `<script>${live.script}</script>`]
      : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
