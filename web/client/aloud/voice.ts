/** What is read of a page: its words and questions, never what somebody has typed. */
const read = 'h1, h2, h3, legend, label, p, li, dt, dd, .aksel-form-field__description, .aksel-alert'
const notRead = 'button, nav, header, footer, select, [aria-hidden="true"], .ui-hidden, .ui-saved'

interface Voice {
  lang: string
  localService: boolean
}

/** Languages that are spoken under another code than they are written under. */
const spokenAs: Readonly<Record<string, string>> = { prs: 'fa' }

/** A voice of the language that is on the device itself; null: none. One that is elsewhere would be told what stands on the page. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | null {
  const code = language.split('-')[0] ?? ''
  const spoken = spokenAs[code] ?? code
  const local = voices.filter((voice) => voice.localService)
  return local.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === spoken) ?? null
}

/** The page as sentences, in the order they stand. */
export function wordsOf(page: Element): string[] {
  const found = [...page.querySelectorAll(read)].filter((one) => one.closest(notRead) === null)
  // What stands inside another that is read has been read with it.
  return found
    .filter((one) => !found.some((other) => other !== one && other.contains(one)))
    .map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
