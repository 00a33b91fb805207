import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { client } from '../texts/sv/client.ts'

const icon = readFileSync(join(import.meta.dirname, 'ui/look/icon.svg'))

/** What a phone asks before the e-service can be put on its home screen. It names nobody, and begins at the start. */
const manifest = {
  id: '/',
  name: client.title,
  short_name: client.title,
  lang: 'sv',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f6f5f2',
  theme_color: '#0b4a51',
  icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
}

/** The e-service can be installed as it is: no other host, nothing kept but what any page keeps. */
export const installable: Plugin = {
  name: 'installable',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) })
    this.emitFile({ type: 'asset', fileName: 'icon.svg', source: icon })
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' }, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'theme-color', content: manifest.theme_color }, injectTo: 'head' },
  ],
}
