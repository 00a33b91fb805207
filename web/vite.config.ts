import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin as CssPlugin } from 'postcss'
import rtlcss from 'postcss-rtlcss'
import { Mode } from 'postcss-rtlcss/options'
import { defineConfig, type InlineConfig, type Plugin } from 'vite'
import { ui } from '../texts/sv/ui.ts'
import { installable } from './installable.ts'
import { ownStyles } from './ownStyles.ts'
import { packed } from './packed.ts'

export type App = 'client' | 'staff'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const bases: Record<App, string> = { client: '/', staff: '/staff/' }

/** Aksel's style sheet fetches its fonts from another host; ours are shipped. */
const noForeignFonts: CssPlugin = {
  postcssPlugin: 'no-foreign-fonts',
  AtRule: {
    'font-face': (rule) => {
      if (rule.toString().includes('cdn.nav.no')) rule.remove()
    },
  },
}

const inPage = { name: ui.name, noscript: ui.noscript, slow: ui.slowStart, reload: ui.reload }

/** The few words that stand in the page before any script has run. */
const wordsInPage: Plugin = {
  name: 'words-in-page',
  transformIndexHtml: (html) =>
    html.replaceAll(/%(name|noscript|slow|reload)%/g, (_, word: keyof typeof inPage) => inPage[word]),
}

/** One app: page, scripts and styles as files of our own, named by their content, fit for a strict Content-Security-Policy. */
export function appConfig(app: App): InlineConfig {
  return {
    configFile: false,
    root: here(`./${app}`),
    base: bases[app],
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), wordsInPage, ...(app === 'client' ? [installable] : []), ownStyles, packed],
    css: { postcss: { plugins: [noForeignFonts, rtlcss({ mode: Mode.combined })] } },
    build: {
      outDir: here(`../dist/${app}`),
      emptyOutDir: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
    },
    server: { proxy: { '/api': 'http://localhost:8080', '/auth': 'http://localhost:8080' } },
  }
}

/** `vite build --mode staff` and `--mode client` build one; `node web/build.ts` builds both. */
export default defineConfig(({ mode }) => appConfig(mode === 'staff' ? 'staff' : 'client'))
