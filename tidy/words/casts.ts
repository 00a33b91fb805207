import ts from 'typescript'
import { findings } from '../syntax.ts'
import { roomOf, type File, type Findings } from '../tree.ts'

/** Outside `base/`: no `any`, no `!`, no cast, and nobody switches the compiler or the linter off. */
export function checkCasts(files: readonly File[]): Findings {
  return files
    .filter((file) => roomOf(file.path) !== 'base' && !file.path.endsWith('.mjs'))
    .flatMap((file) => [...findings(file, evasion), ...switchedOff(file)])
}

function evasion(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '`any`; say what it is, or `unknown`'
  if (ts.isNonNullExpression(node)) return '`!`; say what happens when it is missing'
  if (ts.isPropertyDeclaration(node) && node.exclamationToken) return '`!`; say what happens when it is missing'
  if (ts.isAsExpression(node))
    return isConst(node.type)
      ? undefined
      : `\`as ${node.type.getText()}\`; let the types follow, or read it with a schema`
  return ts.isTypeAssertionExpression(node) ? 'a cast; let the types follow, or read it with a schema' : undefined
}

const isConst = (type: ts.TypeNode): boolean => ts.isTypeReferenceNode(type) && type.getText() === 'const'

const off = /@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable/
function switchedOff(file: File): string[] {
  return file.text.split('\n').flatMap((line, at) => {
    const found = /^\s*(?:\/\/|\/\*|\{\/\*)/.test(line) || line.includes('//') ? off.exec(line) : null
    return found ? [`${file.path}:${at + 1}: ${found[0]} switches a check off`] : []
  })
}
