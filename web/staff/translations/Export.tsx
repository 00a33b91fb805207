import { Link } from '@navikt/ds-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../texts/languages.ts'
import type { Text } from './shown.ts'

/** The suggestions as a file for those who write the texts: key, Swedish, as it stands, as suggested. */
export function Export({ language, texts }: { language: Language; texts: readonly Text[] }) {
  const { t } = useTranslation('staff')
  const suggested = texts.flatMap(({ key, swedish, words, suggestion }) =>
    suggestion ? [{ key, swedish, words, suggestion: suggestion.words }] : [],
  )
  const json = JSON.stringify(suggested, null, 2)
  const address = useMemo(() => URL.createObjectURL(new Blob([json], { type: 'application/json' })), [json])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  if (suggested.length === 0) return null
  return (
    <Link href={address} download={`translations-${language.code}.json`}>
      {t('translations.export', { count: suggested.length })}
    </Link>
  )
}
