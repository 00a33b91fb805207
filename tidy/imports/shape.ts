import ts from 'typescript'
import { findings } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'

/** Read by tools that ask for a default export. */
const asksForDefault = (path: string): boolean =>
  /(^|\/)[\w.-]+\.config\.ts$|^bin\/reporter\.mjs$|^server\/platform\/testing\/global\.ts$|\.d\.ts$/.test(path)

const isDefault = (node: ts.Node): boolean =>
  (ts.isExportAssignment(node) && !node.isExportEquals) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default')

/** No barrels and no default exports: what is imported is named where it is made. */
export function checkExports(files: readonly File[]): Findings {
  return files.flatMap((file) => [
    ...(/(^|\/)index\.(ts|tsx|mjs)$/.test(file.path) ? [`${file.path}: a barrel; name the file for what it does`] : []),
    ...findings(file, (node) => {
      if (ts.isExportDeclaration(node) && node.moduleSpecifier)
        return 'hands on what another file exports; import it from there'
      return isDefault(node) && !asksForDefault(file.path) ? 'a default export; give it a name' : undefined
    }),
  ])
}
