import { markup } from './markup.ts';

/** The look of all our pages: readable on any screen and on paper, dark where the reader's system is. */
const STYLE = `
:root { color-scheme: light dark; --line: #8884; --dim: #777; --red: #c62828; --amber: #b26a00; --green: #2e7d32; --violet: #6a3fb5; }
@media (prefers-color-scheme: dark) { :root { --red: #ff7b72; --amber: #f0b45b; --green: #6cc070; --violet: #b89aff; --dim: #999; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } .dim { color: var(--dim); } ul { margin: .2rem 0; padding-left: 1.2rem; }
.marks span { border: 1px solid var(--line); border-radius: .4rem; display: inline-block; margin: 0 .4rem .4rem 0; padding: .15rem .6rem; }
.good { color: var(--green); } .bad { color: var(--red); } .warning { color: var(--amber); } .open { color: var(--violet); }
.scroll { overflow-x: auto; } .scroll td, .scroll th { padding: .2rem .4rem; white-space: nowrap; }
`;

/** A page, of which nothing is fetched and nothing runs. */
export interface Page {
  readonly title: string;
  readonly language: string;
  /** HTML. */
  readonly body: string;
}

/** Writes a whole page that stands on its own. */
export const htmlPage = ({ title, language, body }: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${markup(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${markup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>',
    '',
  ].join('\n');
