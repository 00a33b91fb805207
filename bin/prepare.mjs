// Plain JavaScript on purpose: whatever Node the computer has must be able to read this and say what is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Sees to it that the packages are installed, and gives the path of the Node that Tillit runs on. Ends the program with one sentence if not. */
export function prepare() {
  if (isTooOld(process.versions.node)) stop(`Tillit needs Node 20 or later to start; this is ${process.versions.node}.`)
  if (isOutdated(root)) install()
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node))
    stop('The Node that Tillit runs on was not installed (install scripts are blocked): run `npm rebuild node`.')
  return node
}

export const isTooOld = (version) => Number(version.split('.')[0]) < 20

/**
 * Does `node_modules` lack a package, or hold another version, than `package-lock.json` asks for? npm's own list of what it
 * installed is compared by content: times say nothing after a checkout. Optional packages are for other computers, and
 * development packages are left out on purpose where none of them is there.
 */
export function isOutdated(folder) {
  const wanted = read(join(folder, 'package-lock.json'))
  const found = read(join(folder, 'node_modules', '.package-lock.json'))
  const own = read(join(folder, 'package.json'))
  if (!wanted || !found || !own) return true
  const asked = wanted.packages[''] ?? {}
  for (const kind of ['dependencies', 'devDependencies'])
    if (JSON.stringify(own[kind] ?? {}) !== JSON.stringify(asked[kind] ?? {})) return true
  const entries = Object.entries(wanted.packages).filter(([path, one]) => path && !one.optional && !one.devOptional)
  const withDev = entries.some(([path, one]) => one.dev && found.packages[path])
  return entries.some(([path, one]) => (withDev || !one.dev) && found.packages[path]?.version !== one.version)
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function install() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    stop(`The packages are missing, and ${root} is read-only: run \`npm install\` where it can be written.`)
  }
  console.error('Installing packages (about a minute, only when they have changed) …')
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error']
  const script = process.env.npm_execpath
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0)
    stop('The packages could not be installed: see above, and check that npm reaches its registry.')
}

export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
