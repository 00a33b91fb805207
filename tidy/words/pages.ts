import ts from 'typescript'
import { findings } from '../syntax.ts'
import { isTest, type File, type Findings } from '../tree.ts'

/** Attributes people read or hear. */
const spoken =
  /^(?:title|label|legend|description|placeholder|alt|heading|header|hideLabel|closeButton|summary|aria-(?:label|description|roledescription|valuetext))$/
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Words for people stand in `texts/`: none in the pages' code. */
export function checkPageTexts(files: readonly File[]): Findings {
  return files
    .filter((file) => file.path.endsWith('.tsx') && !isTest(file.path))
    .flatMap((file) =>
      findings(file, (node) => {
        if (ts.isJsxText(node)) return hasWords(node.text) ? `text in code: ${node.text.trim()}` : undefined
        if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return told(node.expression)
        if (!ts.isJsxAttribute(node) || !spoken.test(node.name.getText())) return undefined
        const value =
          node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer
        return told(value)
      }),
    )
}

/** A string, a template, or either side of a choice between such. */
function told(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return hasWords(node.text) ? `text in code: ${node.text}` : undefined
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text)
    return parts.some(hasWords) ? `text in code: ${parts.join('…')}` : undefined
  }
  if (ts.isConditionalExpression(node)) return told(node.whenTrue) ?? told(node.whenFalse)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    return told(node.right)
  return ts.isParenthesizedExpression(node) ? told(node.expression) : undefined
}
