import ts from 'typescript'
import { findings } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'

const looksLikeLaw = /^((?:SoL|SoF|FL|KL|OSL|FB|SFB|SOSFS|HFD|RÅ|JO|Lag) [^:]*(?::[^: ]+)?(?: \w)?): /

/** A test named by the law names a source that exists: `law('SoF 12:3', …)`, or a title that begins with one. */
export function checkLawNames(files: readonly File[], known: readonly string[]): Findings {
  return files
    .filter((file) => /^(?:law|rules)\/.*\.test\.ts$/.test(file.path))
    .flatMap((file) =>
      findings(file, (node) => {
        if (!ts.isCallExpression(node)) return undefined
        const [first] = node.arguments
        if (ts.isIdentifier(node.expression) && node.expression.text === 'law') return againstLaw(first, known)
        const title = first && ts.isStringLiteralLike(first) ? looksLikeLaw.exec(first.text)?.[1] : undefined
        return title === undefined || known.includes(title)
          ? undefined
          : `the test cites ${title}, which law/sources.ts does not have`
      }),
    )
}

function againstLaw(first: ts.Node | undefined, known: readonly string[]): string | undefined {
  if (!first || !ts.isStringLiteralLike(first)) return 'law( takes a key of law/sources.ts, written out'
  return known.includes(first.text) ? undefined : `law( cites ${first.text}, which law/sources.ts does not have`
}
