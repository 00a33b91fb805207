import { BodyShort, Button, HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../texts/languages.ts'
import { Empty } from '../../ui/states.tsx'
import { Export } from './Export.tsx'
import { isShown, states, type State, type Text } from './shown.ts'
import { TextRow } from './TextRow.tsx'

interface Props {
  language: Language
  texts: readonly Text[]
}

const atATime = 25

/** Those that fit the choice, a part at a time; approving one leads to the next. */
export function TextList({ language, texts }: Props) {
  const { t } = useTranslation('staff')
  const [state, setState] = useState<State>('waiting')
  const [wanted, setWanted] = useState('')
  const [count, setCount] = useState(atATime)
  const { list, done, leave } = useNext()
  const found = texts.filter((text) => isShown(text, state, wanted) || text.key === done)
  const left = texts.filter((text) => !text.approved).length
  return (
    <VStack gap="space-16">
      <BodyShort role="status">
        {left === 0
          ? t('translations.whole', { all: texts.length })
          : t('translations.left', { left, all: texts.length })}
      </BodyShort>
      <HStack gap="space-16" align="end">
        <Select
          size="small"
          label={t('translations.show')}
          value={state}
          onChange={({ target }) => setState(states.find((one) => one === target.value) ?? 'all')}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`translations.states.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          size="small"
          label={t('translations.find')}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <Export language={language} texts={texts} />
      </HStack>
      <BodyShort size="small">{t('translations.approveHow')}</BodyShort>
      {found.length === 0 && <Empty title={t('translations.none')}>{t('translations.noneWhy')}</Empty>}
      <ul ref={list} className="staff-plain-list staff-translations">
        {found.slice(0, count).map((text) => (
          <TextRow key={text.key} language={language} text={text} onApproved={leave} />
        ))}
      </ul>
      {found.length > count && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setCount(count + atATime)}>
            {t('translations.more')}
          </Button>
        </div>
      )}
    </VStack>
  )
}

/** The row that was just approved stays until the next is in focus: the place in the list is not lost. */
function useNext() {
  const list = useRef<HTMLUListElement>(null)
  const [done, setDone] = useState<string | null>(null)
  useEffect(() => {
    if (done === null) return
    const row = list.current?.querySelector(`[data-key="${CSS.escape(done)}"]`)
    row?.nextElementSibling?.querySelector('button')?.focus()
  }, [done])
  return { list, done, leave: setDone }
}
