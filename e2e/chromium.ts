import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'
import { z } from 'zod'

/**
 * Made for functions in the cloud: they bring down a browser with several pages, switch off what the journeys are to prove, or imitate a
 * graphics card, which on two cores makes a page that is left wait for seconds.
 */
const unwanted = new Set([
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  "--headless='shell'",
  '--no-sandbox',
])

/** A real browser: the one that is named, the computer's own, or the one that came with the packages. */
export async function openChromium(): Promise<Browser> {
  const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path))
  // Those who build as root would be refused by Chromium's sandbox. It never opens other pages than ours.
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] })
  const folder = await unpack()
  const args = [...packed.args.filter((flag) => !unwanted.has(flag)), '--no-sandbox', '--disable-gpu']
  const env = existsSync('/etc/fonts/fonts.conf')
    ? process.env
    : { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env })
}

/** Beside the packages, where that can be written. It appears whole or not at all: an interrupted run leaves nothing half behind. */
async function unpack(): Promise<string> {
  const cache = writable(join(import.meta.dirname, '../node_modules/.cache')) ?? mkdtempSync(join(tmpdir(), 'tillit-'))
  const folder = join(cache, `tillit-chromium-${packedVersion()}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  const parts = mkdtempSync(join(cache, 'unpacking-'))
  const before = process.env['TMPDIR']
  // The package unpacks to the folder for temporary files and asks for no other.
  process.env['TMPDIR'] = parts
  try {
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  writeFileSync(
    join(parts, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/seen</cachedir></fontconfig>`,
  )
  try {
    renameSync(parts, folder)
  } catch (error) {
    // Another run was first.
    rmSync(parts, { recursive: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
  return folder
}

function packedVersion(): string {
  const about = readFileSync(join(import.meta.dirname, '../node_modules/@sparticuz/chromium/package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(about)).version
}

function writable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(mkdtempSync(join(folder, 'try-')), { recursive: true })
    return folder
  } catch {
    return null
  }
}
