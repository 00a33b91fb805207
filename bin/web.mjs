import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'
import { run } from './run.mjs'

/** All that the pages are made of. */
const sources = ['web', 'texts', 'api', 'rules', 'law', 'base', 'package-lock.json']
const stamp = join(root, 'dist', '.made-of')

/** Builds the pages unless those in `dist` are made of what is here now. True when they can be served. */
export async function buildPages(node) {
  if (!existsSync(join(root, 'web', 'build.ts'))) return true
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true
  // Where only what is needed to run was installed, the pages came with it.
  if (!existsSync(join(root, 'node_modules', 'vite'))) return existsSync(join(root, 'dist'))
  console.error('Building the pages (only when they have changed) …')
  const code = await run(node, ['web/build.ts'], { stdio: ['ignore', 2, 2] })
  if (code === 0) writeFileSync(stamp, now)
  return code === 0
}

function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(join(path, name))
    else if (found && !/\.(test|spec)\.tsx?$/.test(path)) hash.update(path).update(readFileSync(join(root, path)))
  }
  for (const path of sources) add(path)
  return hash.digest('hex')
}
