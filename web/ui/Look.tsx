import { Provider } from '@navikt/ds-react'
import { en } from '@navikt/ds-react/locales'
import { sv as swedishDates } from 'date-fns/locale/sv'
import { type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { akselTexts } from '../../texts/sv/ui-aksel.ts'
import type { LanguageCode } from '../../texts/languages.ts'
import { languageNow } from './texts.ts'
import './look.css'

type Strings = NonNullable<ComponentProps<typeof Provider>['locale']>

const swedish: Strings = { ...akselTexts, global: { ...akselTexts.global, dateLocale: swedishDates } }
const strings: Record<LanguageCode, Strings> = { sv: swedish, en }

/** The design system in the language of the page. */
export function Look({ children }: { children: ReactNode }) {
  useTranslation('ui')
  return <Provider locale={strings[languageNow().code]}>{children}</Provider>
}
