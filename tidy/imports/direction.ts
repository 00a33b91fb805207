import { isTest, roomOf, type File, type Findings } from '../tree.ts'
import { importsOf, type Import } from './read.ts'

/** What each room may import from, beside itself. Rooms that are not listed (tests, tools) may import anything. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  base: [],
  law: ['base'],
  rules: ['base', 'law'],
  api: ['base', 'law', 'rules'],
  texts: ['base', 'law', 'rules', 'api'],
  server: ['base', 'law', 'rules', 'api', 'texts'],
  web: ['base', 'law', 'rules', 'api', 'texts'],
  bin: [],
}

/** Packages of the rooms without I/O. Server and web take what `package.json` lists. */
const packages: Readonly<Record<string, readonly string[]>> = {
  base: ['temporal-polyfill', 'personnummer'],
  law: [],
  rules: [],
  api: ['zod'],
  texts: [],
}
const testPackages = ['vitest', 'fast-check']

/** `base ← law ← rules ← api ← texts ← server`, and `texts ← web`. */
export function checkRooms(files: readonly File[]): Findings {
  return files.flatMap((file) => importsOf(file).flatMap((one) => againstRoom(one)))
}

function againstRoom(one: Import): Findings {
  const room = roomOf(one.from)
  const said = `${one.from}:${one.line}:`
  if (one.isPackage) {
    const allowed = packages[room]
    const isFine = !allowed || allowed.includes(one.to) || (isTest(one.from) && testPackages.includes(one.to))
    return isFine ? [] : [`${said} ${room}/ takes no package ${one.to}`]
  }
  const to = roomOf(one.to)
  const left = rooms[room]
  if (left && to !== room && !left.includes(to)) return [`${said} ${room}/ may not import ${one.to}`]
  if (!isTest(one.from) && isTest(one.to) && room !== 'bin') return [`${said} ${one.to} is for tests only`]
  return []
}

/** In `server/`: each may import what stands to its left. */
const line = [
  'translations',
  'administration',
  'eservice',
  'people',
  'cases',
  'uploads',
  'applications',
  'investigations',
  'contacts',
  'messages',
  'work',
  'intake',
  'completions',
  'papers',
  'scans',
  'concerns',
  'closing',
  'households',
  'children',
  'emergencies',
  'evictions',
  'wishes',
  'registers',
  'calculations',
  'guidance',
  'handbook',
  'decisions',
  'preparations',
  'urgent',
  'explanations',
  'appeals',
  'delays',
  'respite',
  'payments',
]
/** Come after the line and read others through `queries.ts`. */
const after = ['delegation', 'unexecuted', 'letters', 'month', 'me', 'simulations', 'demo', 'command']
/** Modules and folders that only read or reckon, open to those who come after. */
const open = [
  'server/administration/submissions/list.ts',
  'server/people/account.ts',
  'server/applications/openMonths.ts',
  'server/calculations/replayAll.ts',
  'server/decisions/gather.ts',
  'server/decisions/judge.ts',
  'server/decisions/reasons/reasons.ts',
  'server/decisions/reasons/reasons.ts',
  'server/letters/render/amounts.ts',
  'server/letters/render/list.ts',
  'server/letters/render/renderer.ts',
  'server/payments/file/batch.ts',
  'server/payments/file/write.ts',
  'server/completions/readQueries.ts',
  'server/registers/connect.ts',
  'server/registers/readQueries.ts',
  'server/registers/ssbtek/',
  'server/simulations/householdLine.ts',
  'server/simulations/synthetic.ts',
  'server/simulations/reckon/',
  'server/simulations/report/',
]

/** `people ← cases ← … ← payments`; `platform` knows no feature; what comes after reads through `queries.ts`. */
export function checkFeatures(files: readonly File[]): Findings {
  return files.flatMap((file) => importsOf(file).flatMap((one) => againstFeature(one)))
}

function againstFeature(one: Import): Findings {
  const [from, to] = [featureOf(one.from), featureOf(one.to)]
  if (one.isPackage || isTest(one.from) || from === null || to === null || from === to || to === 'platform') return []
  const said = `${one.from}:${one.line}:`
  if (from === 'platform') return [`${said} platform/ knows no feature, yet imports ${one.to}`]
  if (!line.includes(from) && !after.includes(from))
    return [`${said} ${from}/ has no place in the line of features (tidy/imports/direction.ts)`]
  if (line.includes(from))
    return line.indexOf(to) < line.indexOf(from) && line.includes(to)
      ? []
      : [`${said} ${from}/ stands left of ${to}/ and may not import ${one.to}`]
  return one.to.endsWith('/queries.ts') || open.some((path) => one.to.startsWith(path))
    ? []
    : [`${said} ${from}/ reads ${to}/ through its queries.ts, not ${one.to}`]
}

/** The feature's folder in `server/`; null outside, and for what wires the features together (`server/main.ts`). */
function featureOf(path: string): string | null {
  const [room, folder, rest] = path.split('/')
  return room === 'server' && rest !== undefined ? (folder ?? null) : null
}
