/** An element: its name and either its text or its children. `null` children are left out. */
export type Xml = readonly [
  name: string,
  content: string | readonly (Xml | null)[],
  attribute?: readonly [name: string, value: string],
]

/** Indented, so that two files can be compared by eye. */
export function xmlText([name, content, attribute]: Xml, indent = ''): string {
  const open = attribute === undefined ? name : `${name} ${attribute[0]}="${escaped(attribute[1])}"`
  if (typeof content === 'string') return `${indent}<${open}>${escaped(content)}</${name}>\n`
  const inside = content.map((child) => (child === null ? '' : xmlText(child, `${indent}  `))).join('')
  return `${indent}<${open}>\n${inside}${indent}</${name}>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
