import { createHash } from 'node:crypto'
import postcss, { type Rule } from 'postcss'
import type { Plugin } from 'vite'

/** `.aksel-button__icon`, `.aksel-button--small` → `aksel-button`: what the design system’s code always writes out. */
const blocksIn = (selector: string): string[] =>
  [...selector.matchAll(/\.(aksel-[a-z0-9]+(?:-[a-z0-9]+)*)/g)].map(([, name = '']) => name)

/** Leaves out what only parts of the design system that this app does not have would use. */
export function withoutUnused(styles: string, scripts: string): string {
  const isUsed = (block: string) => scripts.includes(block)
  const root = postcss.parse(styles)
  root.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter((one) => blocksIn(one).every((block) => isUsed(block)))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}

/** The first page’s own styles, named anew by what is left of them: a file that may be kept for ever is never two things. */
export const ownStyles: Plugin = {
  name: 'own-styles',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle)
      const scripts = files.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n')
      const page = files.find((one) => one.type === 'asset' && one.fileName === 'index.html')
      if (page?.type !== 'asset') return
      for (const one of files) {
        const said = String(page.source)
        if (one.type !== 'asset' || !one.fileName.endsWith('.css') || !said.includes(one.fileName)) continue
        const source = withoutUnused(String(one.source), scripts)
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
        const fileName = one.fileName.replace(/-[\w-]{8}\.css$/, `-${hash}.css`)
        page.source = said.replaceAll(one.fileName, fileName)
        delete bundle[one.fileName]
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  },
}
