import { extractTexts as texts } from '../../../texts/sv/files.ts'
import type { Extract, Row } from './queries.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '')
const kronor = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const words: Readonly<Record<string, string>> = { ...texts.fields, ...texts.values }
const named: Readonly<Record<string, string>> = texts.sections

/** The extract to read and to print: no script, nothing fetched from anywhere. */
export function toPage({ madeAt, sections }: Extract): string {
  const body = Object.entries(sections).map(([name, rows]) => {
    const told = rows.length === 0 ? `<p>${plain(texts.nothing)}</p>` : rows.map(rowOf).join('\n')
    return `<h2>${plain(named[name] ?? name)}</h2>\n${told}`
  })
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(texts.title)}</title>
<style>body{font:1rem/1.5 sans-serif;margin:1rem auto;max-width:42rem;padding:0 1rem;overflow-wrap:anywhere}dl{border-top:1px solid #888;margin:0;padding:.5rem 0}dt{font-weight:bold}dd{margin:0 0 .25rem;white-space:pre-wrap}</style>
</head>
<body>
<main>
<h1>${plain(texts.title)}</h1>
<p>${plain(texts.made)} ${madeAt.slice(0, 10)}. ${plain(texts.lead)}</p>
${body.join('\n')}
<h2>${plain(texts.missing.title)}</h2>
<p>${plain(texts.missing.text)}</p>
</main>
</body>
</html>
`
}

function rowOf(row: Row): string {
  const fields = Object.entries(row).filter(([, value]) => value !== null && value !== '')
  return `<dl>${fields.map(([name, value]) => `<dt>${plain(words[name] ?? name)}</dt><dd>${plain(said(name, value))}</dd>`).join('')}</dl>`
}

function said(name: string, value: Row[string]): string {
  if (name.endsWith('Ore') && typeof value === 'number') return `${kronor.format(value / 100)} kr`
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  return words[String(value)] ?? String(value)
}
