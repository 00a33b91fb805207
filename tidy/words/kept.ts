import ts from 'typescript'
import { dotted, lineAt, nodesOf } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'

/**
 * What is written in a field of several lines is in a state that survives a reload and an expired login: `useKept`, `useKeptText`, or what is saved as it
 * is typed. Held in `useState` it is gone. Looks in the file of the field and in the hooks it takes from its own folder.
 */
export function checkKept(files: readonly File[]): Findings {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter(({ path, text }) => path.startsWith('web/staff/') && text.includes('<Textarea'))
    .flatMap((file) => {
      const states = [file, ...hooksOf(file, byPath)].flatMap(statesIn)
      return fieldsIn(file)
        .filter(({ value }) => states.some((state) => holds(state, value)))
        .map(
          ({ value, line }) =>
            `${file.path}:${line}: ${value} is typed into useState and is lost in a reload; useKeptText keeps it`,
        )
    })
}

interface State {
  name: string
  /** What the state holds under names of its own; empty: it is the text itself. */
  fields: readonly string[]
}

const holds = ({ name, fields }: State, value: string): boolean => {
  const [root, field] = value.split('.')
  return field === undefined ? root === name : root === name && fields.includes(field)
}

/** The value of each field of several lines, as it is written. */
const fieldsIn = (file: File): { value: string; line: number }[] =>
  nodesOf(file).flatMap((node) => {
    if (!ts.isJsxSelfClosingElement(node) || dotted(node.tagName) !== 'Textarea') return []
    return node.attributes.properties.flatMap((one) => {
      if (!ts.isJsxAttribute(one) || one.name.getText() !== 'value') return []
      const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined
      const written = value && dotted(value)
      return written === undefined ? [] : [{ value: written, line: lineAt(file, node.getStart()) }]
    })
  })

/** Each `const [name, …] = useState(first)`, with the texts `first` holds. */
const statesIn = (file: File): State[] =>
  nodesOf(file).flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isArrayBindingPattern(node.name)) return []
    const call = node.initializer
    if (!call || !ts.isCallExpression(call) || dotted(call.expression) !== 'useState') return []
    const [bound] = node.name.elements
    const [first] = call.arguments
    if (!bound || !ts.isBindingElement(bound)) return []
    return [{ name: bound.name.getText(), fields: first ? textsIn(first) : [] }]
  })

/** Names under which an object has a text that begins empty. */
const textsIn = (node: ts.Node): string[] => {
  const names: string[] = []
  const look = (one: ts.Node): void => {
    if (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer) && one.initializer.text === '')
      names.push(one.name.getText())
    ts.forEachChild(one, look)
  }
  look(node)
  return names
}

/** Hooks and forms that a file takes from its own folder. */
const hooksOf = (file: File, byPath: ReadonlyMap<string, File>): File[] => {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1)
  return [...file.text.matchAll(/from '\.\/([\w-]+\.tsx?)'/g)].flatMap(([, name]) => {
    const found = byPath.get(folder + (name ?? ''))
    return found && /(?:^|\/)(?:use\w+|[\w-]*form)\.tsx?$/.test(found.path) ? [found] : []
  })
}
