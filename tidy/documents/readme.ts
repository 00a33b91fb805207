import type { Setting } from '../../server/platform/config/settings.ts'
import type { Findings } from '../tree.ts'

/** Rows of the tables in a text, each as its cells without code marks. */
export const tableRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => /^\s*\|.*\|\s*$/.test(line) && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll(/`/g, '').replaceAll('\\|', '|')),
    )

/** The README tells of every setting as the configuration knows it, and of every folder at the top. */
export function checkReadme(
  text: string | undefined,
  settings: readonly Setting[],
  folders: readonly string[],
): Findings {
  if (text === undefined)
    return ['README.md: missing; it begins with how to start, and has a table of settings and a map of the folders']
  return [
    ...checkSettings(tableRows(text), settings),
    ...folders
      .filter((folder) => !text.includes(`\`${folder}/\``))
      .map((folder) => `README.md: the map does not name \`${folder}/\``),
  ]
}

function checkSettings(rows: readonly string[][], settings: readonly Setting[]): Findings {
  const told = rows.filter(([name]) => name !== undefined && /^[A-Z][A-Z\d_]{2,}$/.test(name))
  const wanted = settings.map(({ name, meaning, default: usual }) => [name, meaning, usual].join(' | '))
  const found = told.map((cells) => cells.join(' | '))
  return [
    ...wanted
      .filter((row) => !found.includes(row))
      .map((row) => `README.md: the table of settings lacks this row: ${row}`),
    ...found
      .filter((row) => !wanted.includes(row))
      .map((row) => `README.md: the table of settings has a row that is not true: ${row}`),
    ...(found.length === wanted.length &&
    found.some((row, at) => row !== wanted[at]) &&
    wanted.every((row) => found.includes(row))
      ? ['README.md: the table of settings stands in another order than server/platform/config/settings.ts']
      : []),
  ]
}
