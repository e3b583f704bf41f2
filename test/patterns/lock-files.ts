import type { lockFiles } from '../../patterns/lock-files.ts';
import type { Examples } from './examples.ts';
import { madeUp } from './made-up.ts';

const TOKEN = madeUp('base62', 40, 3);
const USER = madeUp('lower', 40, 4);
const path = 'package-lock.json';

export const lockFileExamples = {
  'package-url-token': {
    found: [
      { text: `"resolved": "https://npm.acme.dev/x/-/x-1.0.0.tgz?token=${TOKEN}",`, secret: TOKEN, path },
      { text: `"resolved": "https://npm.acme.dev/x.tgz?a=b&api_key=${TOKEN}#sha1"`, secret: TOKEN, path },
      { text: `resolved "https://acme.jfrog.dev/x.tgz?access_token=${TOKEN}"`, secret: TOKEN, path: 'yarn.lock' },
      { text: `"resolved": "git+https://${USER}@github.com/acme/x.git#0123"`, secret: USER, path },
      { text: `url = "https://${USER}:x-oauth-basic@github.com/acme/x"`, secret: USER, path: 'poetry.lock' },
      { text: `--index-url https://${USER}@pypi.acme.dev/simple`, secret: USER, path: 'requirements.txt' },
    ],
    quiet: [
      `"resolved": "https://registry.npmjs.org/x/-/x-1.0.0.tgz",`,
      `"resolved": "https://npm.acme.dev/x.tgz?token=\${NPM_TOKEN}"`,
      `"resolved": "git+ssh://git@github.com/acme/x.git#${madeUp('hex', 40)}"`,
    ],
  },
} satisfies Record<(typeof lockFiles)[number]['id'], Examples>;
