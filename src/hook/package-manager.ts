import type { PackageJson } from './package-json.ts';

/** How a package manager is asked to add packages for development. */
const ADD = {
  npm: ['install', '--save-dev', '--no-audit', '--no-fund'],
  pnpm: ['add', '--save-dev', '--ignore-workspace-root-check'],
  yarn: ['add', '--dev'],
  bun: ['add', '--dev'],
} as const;

export type PackageManager = keyof typeof ADD;

const LOCK_FILES: readonly (readonly [string, PackageManager])[] = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

const isManager = (name: string | undefined): name is PackageManager => name !== undefined && name in ADD;

/** The package manager of a project: the one it names, else that of its lock file, else npm. */
export const packageManagerOf = ({ packageManager }: PackageJson, files: ReadonlySet<string>): PackageManager => {
  const named = packageManager?.split('@', 1)[0];
  if (isManager(named)) return named;
  return LOCK_FILES.find(([file]) => files.has(file))?.[1] ?? 'npm';
};

/** What adds packages to a project for development, as program and arguments. */
export const addCommand = (
  manager: PackageManager,
  packages: readonly string[],
  { platform = process.platform }: { readonly platform?: NodeJS.Platform } = {},
): { readonly program: string; readonly args: readonly string[] } => {
  const args = [...ADD[manager], ...packages];
  // On Windows these are command files, which only the command interpreter can start.
  return platform === 'win32'
    ? { program: 'cmd', args: ['/d', '/s', '/c', manager, ...args] }
    : { program: manager, args };
};

/** The script that a manager runs after it has installed a project: Yarn 2 and later know no `prepare` for that. */
export const lifecycleScript = (manager: PackageManager, files: ReadonlySet<string>): 'prepare' | 'postinstall' =>
  manager === 'yarn' && files.has('.yarnrc.yml') ? 'postinstall' : 'prepare';
