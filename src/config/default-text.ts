import { settingsShape } from './settings-shape.ts';
import type { Key } from './shape.ts';

const HEAD = `# yaml-language-server: $schema=./node_modules/keywarden/dist/keywarden.schema.json
# Settings of keywarden. All of it can be left out: without settings every built-in rule is on.
`;

/** The settings file that a new project begins with: every setting explained and shown, none in force. */
export const defaultConfigText = (): string =>
  [HEAD, ...Object.values<Key>(settingsShape.keys).map(section)].join('\n');

const section = ({ description, example = '' }: Key): string =>
  `# ${description}\n${example.replace(/^(?=.)/gm, '# ')}`;
