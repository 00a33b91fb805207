import { Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { isLanguageCode } from '../../../texts/language-codes.ts'
import { languages } from '../../../texts/languages.ts'
import { changeLanguage, chosenLanguage, languagesHere } from './texts.ts'

/** Each language by its own name, so that the one who needs it can read it. */
export function LanguageSwitch() {
  const { t } = useTranslation('ui')
  return (
    <Select
      label={t('language')}
      hideLabel
      size="small"
      className="ui-no-print"
      value={chosenLanguage().code}
      onChange={({ target }) => {
        if (isLanguageCode(target.value)) void changeLanguage(target.value)
      }}
    >
      {languagesHere().map((code) => (
        <option key={code} value={code} lang={code} dir={languages[code].dir}>
          {languages[code].name}
        </option>
      ))}
    </Select>
  )
}
