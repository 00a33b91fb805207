/** An element of a drawing, as text. Everything that is written into it is escaped. */
export interface Drawn {
  drawn: string
}

type Attributes = Readonly<Record<string, string | number>>

export function draw(name: string, attributes: Attributes, ...of: readonly (Drawn | string)[]): Drawn {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inside = of.map((one) => (typeof one === 'string' ? escaped(one) : one.drawn)).join('')
  return { drawn: inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>\n` }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
