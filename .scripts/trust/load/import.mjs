// Fills a repository by git-fast-import, which takes commits as fast as they can be written down.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const AUTHOR = 'A <a@example.org>';

/** Reads `{ message, files: [path, content][] }`, one a commit, into the branch main. */
export const importCommits = async (cwd, commits, { compression = 1 } = {}) => {
  const child = spawn(
    'git',
    [
      '-c',
      `pack.compression=${compression}`,
      '-c',
      'fastimport.unpackLimit=0',
      'fast-import',
      '--quiet',
      '--max-pack-size=2g',
    ],
    {
      cwd,
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  const put = async (piece) => {
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  };
  const data = async (content) => {
    await put(`data ${Buffer.byteLength(content)}\n`);
    await put(content);
    await put('\n');
  };
  let time = 1_600_000_000;
  for (const { message, files } of commits) {
    await put(`commit refs/heads/main\ncommitter ${AUTHOR} ${time++} +0000\n`);
    await data(message);
    for (const [path, content] of files) {
      await put(`M 100644 inline ${path}\n`);
      await data(content);
    }
  }
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
};
