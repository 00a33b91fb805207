import { Provider } from '@navikt/ds-react'
import { en } from '@navikt/ds-react/locales'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dateLocaleFor } from './date-locale.ts'
import { codeTextsNow, languageNow } from '../language/texts.ts'
import './look.css'
import './table.css'

/** The design system in the language of the page; what it is not told in that language it says in English. */
export function Look({ children }: { children: ReactNode }) {
  useTranslation('ui')
  const { locale } = languageNow()
  const own = codeTextsNow()?.aksel
  const translations = useMemo(() => [{ global: { dateLocale: dateLocaleFor(locale) } }, own ?? {}], [own, locale])
  return (
    <Provider locale={en} translations={translations}>
      {children}
    </Provider>
  )
}
