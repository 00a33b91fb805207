import { StopIcon, SpeakerIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { voiceFor, wordsOf } from './voice.ts'

/** Reads the page aloud in its language. Not there where the device has no voice for it. */
export function ReadAloud() {
  const { t, i18n } = useTranslation('client')
  const voice = useVoice(i18n.language)
  const [isReading, setReading] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (voice === null) return null
  const stop = () => {
    speechSynthesis.cancel()
    setReading(false)
  }
  const begin = () => {
    const page = document.querySelector('main')
    const words = page ? wordsOf(page) : []
    speechSynthesis.cancel()
    setReading(words.length > 0)
    words.forEach((text, at) => speechSynthesis.speak(utter(text, voice, at === words.length - 1 ? stop : null)))
  }
  return (
    <Button
      type="button"
      variant="tertiary"
      size="small"
      className="ui-no-print"
      icon={isReading ? <StopIcon aria-hidden /> : <SpeakerIcon aria-hidden />}
      onClick={isReading ? stop : begin}
    >
      {t(isReading ? 'apply.stopReading' : 'apply.readAloud')}
    </Button>
  )
}

function utter(text: string, voice: SpeechSynthesisVoice, onEnd: (() => void) | null): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(text)
  said.voice = voice
  said.lang = voice.lang
  if (onEnd) said.addEventListener('end', onEnd)
  return said
}

/** Browsers tell of their voices a while after the page has come. */
function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    const all = globalThis.speechSynthesis
    if (!all) return
    const look = () => setVoice(voiceFor(all.getVoices(), language))
    look()
    all.addEventListener('voiceschanged', look)
    return () => all.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}
