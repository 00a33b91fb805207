import { Provider } from '@navikt/ds-react'
import { en } from '@navikt/ds-react/locales'
import { type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { akselTexts } from '../../../texts/sv/ui-aksel.ts'
import { languages, type LanguageCode } from '../../../texts/languages.ts'
import { dateLocaleFor } from './date-locale.ts'
import { languageNow } from '../language/texts.ts'
import './look.css'
import './table.css'

type Strings = NonNullable<ComponentProps<typeof Provider>['locale']>

const dates = dateLocaleFor(languages.sv.locale)
const swedish: Strings = { ...akselTexts, global: { ...akselTexts.global, dateLocale: dates } }
const strings: Record<LanguageCode, Strings> = { sv: swedish, en }

/** The design system in the language of the page. */
export function Look({ children }: { children: ReactNode }) {
  useTranslation('ui')
  return <Provider locale={strings[languageNow().code]}>{children}</Provider>
}
