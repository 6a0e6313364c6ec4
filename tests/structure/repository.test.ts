import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './filesUnder.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const REGISTRY = 'https://registry.npmjs.org/';

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

describe('the repository', () => {
  it('stands alone: nothing in it points at a file, a list, a machine or a branch that a reader cannot see', () => {
    const elsewhere = [
      /\.\.\/shared\b/,
      /\bissues?\s+#?\d/i,
      /\/(home|Users|root|work)\/\w/,
      /\bTODO\b|\bFIXME\b/,
      /^(<{7}|>{7})( |$)/m,
    ];
    const folders = ['src', 'tests', 'bench', 'docs', 'scenario', '.ci'].filter((folder) =>
      existsSync(join(ROOT, folder)),
    );
    const paths = [...folders.flatMap(filesUnder), 'README.md', 'package.json', 'index.html'];
    const faults = paths
      .filter(
        (path) =>
          path !== 'tests/structure/repository.test.ts' &&
          /\.(tsx?|mjs|css|md|ya?ml|json|html)$|\/run$/.test(path),
      )
      .flatMap((path) =>
        elsewhere.flatMap((words) =>
          (words.exec(read(path)) ?? []).slice(0, 1).map((found) => `${path}: ${found}`),
        ),
      );
    expect(faults).toEqual([]);
  });

  it('ships at most six packages, and names every version exactly', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(6);
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('takes every package from the public registry, with its checksum', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(50);
    // Programs for other systems are locked by version: the registry that the lock was made from did not offer them.
    const elsewhere = ({ optional, os }: Locked) =>
      optional === true && os !== undefined && !os.includes('linux');
    const linuxElsewhere = (path: string) =>
      /-(musl|musleabihf|gnueabihf|riscv64-gnu|ppc64-gnu|s390x-gnu)$/.test(path);
    const faults = packages.filter(([path, locked]) => {
      if (!(locked.resolved ?? REGISTRY).startsWith(REGISTRY)) return true;
      return locked.integrity === undefined && !elsewhere(locked) && !linuxElsewhere(path);
    });
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  it('never opens its development server to the network', () => {
    const spoken = [
      ...Object.values(manifest.scripts),
      read('vite.config.ts'),
      read('vitest.config.ts'),
    ].join('\n');
    expect(spoken).not.toMatch(/--host|\bhost:/);
  });
});
