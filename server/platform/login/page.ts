import { overlay } from '../../../base/overlay.ts'
import type { Draft } from '../../../texts/draft.ts'
import { login as ar } from '../../../texts/ar/login.ts'
import { login as en } from '../../../texts/en/login.ts'
import { isLanguageCode, type LanguageCode } from '../../../texts/language-codes.ts'
import { languages } from '../../../texts/languages.ts'
import { login as prs } from '../../../texts/prs/login.ts'
import { login as so } from '../../../texts/so/login.ts'
import { login as easy } from '../../../texts/sv-x-lattlast/login.ts'
import { login as sv } from '../../../texts/sv/login.ts'
import { login as uk } from '../../../texts/uk/login.ts'

export type LoginTexts = typeof sv

const own: Readonly<Record<LanguageCode, Draft<LoginTexts>>> = { sv, en, ar, so, uk, prs, 'sv-x-lattlast': easy }

/** Swedish where a language lacks a sentence, or is none of ours. */
export const loginTexts = (language: string): LoginTexts => (isLanguageCode(language) ? overlay(sv, own[language]) : sv)

/** Text that is HTML already; only `html` makes it. */
export interface Html {
  readonly html: string
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** A piece of a page: what is put in is escaped unless it is such a piece itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const words = values.map((value) => {
    if (typeof value === 'string') return escape(value)
    return 'html' in value ? value.html : value.map((one) => one.html).join('')
  })
  return { html: parts.map((part, at) => part + (words[at] ?? '')).join('') }
}

export interface Page {
  language: string
  title: string
  main: Html
  /** Where the browser goes by itself. */
  onward?: string
}

/** A whole page: no script, its only style a file of our own, so that the strictest policy holds. */
export function page({ language, title, main, onward }: Page): string {
  const { code, dir } = languages[isLanguageCode(language) ? language : 'sv']
  const refresh = onward === undefined ? html`` : html`<meta http-equiv="refresh" content="0;url=${onward}" />`
  return html`<!doctype html>
    <html lang="${code}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Tillit</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/auth/pages.css" />
        ${refresh}
      </head>
      <body>
        <header><p>Tillit</p></header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.html
}
