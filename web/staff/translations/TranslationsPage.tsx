import { BodyLong, Select, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguageCode, languageCodes, type LanguageCode } from '../../../texts/language-codes.ts'
import { languages } from '../../../texts/languages.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { TextList } from './TextList.tsx'

const translated = languageCodes.filter((code) => code !== 'sv')

/** What residents read in another language, beside the Swedish, for a person to approve. */
export function TranslationsPage() {
  const { t } = useTranslation('staff')
  const [language, setLanguage] = useState<LanguageCode>('ar')
  const query = useRead(endpoints.translations, { params: { language } })
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('translations.title')} />
      <BodyLong>{t('translations.lead')}</BodyLong>
      <Select
        size="small"
        className="staff-translations-choice"
        label={t('translations.language')}
        value={language}
        onChange={({ target }) => {
          if (isLanguageCode(target.value)) setLanguage(target.value)
        }}
      >
        {translated.map((code) => (
          <option key={code} value={code} lang={code}>
            {languages[code].name}
          </option>
        ))}
      </Select>
      <Loaded query={query} rows={8}>
        {({ texts }) => <TextList key={language} language={languages[language]} texts={texts} />}
      </Loaded>
    </VStack>
  )
}
