import { Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../texts/languages.ts'
import type { Text } from './shown.ts'

/** The suggestions as a file for those who write the texts: key, Swedish, as it stands, as suggested. */
export function Export({ language, texts }: { language: Language; texts: readonly Text[] }) {
  const { t } = useTranslation('staff')
  const suggested = texts.flatMap(({ key, swedish, words, suggestion }) =>
    suggestion ? [{ key, swedish, words, suggestion: suggestion.words }] : [],
  )
  if (suggested.length === 0) return null
  return (
    <Button size="small" variant="secondary" onClick={() => download(`translations-${language.code}.json`, suggested)}>
      {t('translations.export', { count: suggested.length })}
    </Button>
  )
}

function download(name: string, content: unknown): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
