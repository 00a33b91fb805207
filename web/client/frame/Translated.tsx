import { BodyShort, Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { chosenLanguage, languageNow, showIn } from '../../ui/language/texts.ts'
import { useRead } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'
import { useSession } from './session.ts'

/** In every other language: that a machine has written it until a person has read it, and the Swedish words one tap away. */
export function Translated() {
  const { t } = useTranslation('ui')
  const isSignedIn = useSession().data !== undefined
  const reviewed = useRead(ask.reviewed, { quiet: true }, isSignedIn).data?.reviewed ?? []
  const { code, name, dir } = chosenLanguage()
  if (code === 'sv') return null
  const isSwedish = languageNow().code === 'sv'
  return (
    <div className="client-translated ui-no-print" lang={code} dir={dir}>
      {!reviewed.includes(code) && <BodyShort size="small">{t('translated.machine', { lng: code })}</BodyShort>}
      <Button size="small" variant="tertiary" onClick={() => void showIn(isSwedish ? code : 'sv')}>
        {isSwedish ? t('translated.back', { lng: code, language: name }) : t('translated.swedish', { lng: code })}
      </Button>
    </div>
  )
}
