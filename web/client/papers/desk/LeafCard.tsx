import { Alert, BodyShort, Button, HStack, Loader, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CornerEditor } from './CornerEditor.tsx'
import type { DeskPage, usePages } from './usePages.ts'

interface Props {
  page: DeskPage
  at: number
  last: number
  desk: ReturnType<typeof usePages>
}

/** One page: how it looks, what is wrong with it, and what can be done about it. */
export function LeafCard({ page, at, last, desk }: Props) {
  const { t } = useTranslation('client')
  const [isCutting, setCutting] = useState(false)
  const name = t('papers.desk.page', { number: at + 1 })
  if (isCutting && page.taken) {
    return (
      <li>
        <CornerEditor
          picture={page.taken.picture}
          first={page.corners}
          onDone={(corners) => {
            setCutting(false)
            desk.cut(page, corners)
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <VStack gap="space-8">
        <BodyShort weight="semibold">{name}</BodyShort>
        {page.state === 'reading' && <Loader title={t('papers.desk.reading')} />}
        {page.state === 'ready' && <img src={page.url} alt={name} className="client-leaf" />}
        <Warnings page={page} />
        <HStack gap="space-4">
          {page.state === 'ready' && (
            <>
              <Act label={t('papers.desk.turn')} of={name} onAct={() => desk.turn(page)} />
              <Act label={t('papers.desk.crop')} of={name} onAct={() => setCutting(true)} />
            </>
          )}
          {at > 0 && <Act label={t('papers.desk.up')} of={name} onAct={() => desk.move(at, -1)} />}
          {at < last && <Act label={t('papers.desk.down')} of={name} onAct={() => desk.move(at, 1)} />}
          <Act label={t('papers.desk.remove')} of={name} onAct={() => desk.remove(page.id)} />
        </HStack>
      </VStack>
    </li>
  )
}

function Act({ label, of, onAct }: { label: string; of: string; onAct: () => void }) {
  return (
    <Button type="button" size="small" variant="tertiary" onClick={onAct}>
      {label}
      <span className="ui-hidden"> {of}</span>
    </Button>
  )
}

/** Told before it is sent, while the paper is still at hand; it can be sent all the same. */
function Warnings({ page: { state, taken } }: { page: DeskPage }) {
  const { t } = useTranslation('client')
  return (
    <div role="status">
      {state === 'unreadable' && <Alert variant="error">{t('papers.desk.unreadable')}</Alert>}
      {taken?.isDark === true && <Alert variant="warning">{t('papers.desk.dark')}</Alert>}
      {taken?.isDark === false && taken.isBlurred && <Alert variant="warning">{t('papers.desk.blurred')}</Alert>}
    </div>
  )
}
