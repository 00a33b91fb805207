import { BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostBytes } from '../files.ts'
import { Pick } from '../Pick.tsx'
import { LeafCard } from './LeafCard.tsx'
import { usePages } from './usePages.ts'

interface Props {
  /** The photos one came with. */
  first: readonly Blob[]
  /** Under which heading the desk stands. */
  headingLevel: '3' | '4'
  onSend: (document: Blob) => void
  onCancel: () => void
}

/** The photos of one paper, looked at before they are sent as one document. */
export function Desk({ first, headingLevel, onSend, onCancel }: Props) {
  const { t } = useTranslation('client')
  const desk = usePages(first)
  const [isTooLarge, setTooLarge] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const ready = desk.pages.filter(({ state }) => state === 'ready').length
  const send = async () => {
    const document = await desk.toDocument()
    setTooLarge(document.size > mostBytes)
    if (document.size <= mostBytes) onSend(document)
  }
  return (
    <VStack gap="space-16" className="client-desk">
      <Heading level={headingLevel} size="xsmall" ref={title} tabIndex={-1} className="ui-heading">
        {t('papers.desk.title')}
      </Heading>
      <ol className="client-leaves">
        {desk.pages.map((page, at) => (
          <LeafCard key={page.id} page={page} at={at} last={desk.pages.length - 1} desk={desk} />
        ))}
      </ol>
      {isTooLarge && <BodyShort role="alert">{t('attachments.tooLarge')}</BodyShort>}
      <HStack gap="space-12">
        <Button type="button" disabled={ready === 0} loading={desk.isReading} onClick={() => void send()}>
          {t('papers.desk.send', { count: ready })}
        </Button>
        {!desk.isFull && <Pick kind="camera" label={t('papers.desk.add')} onPick={desk.add} />}
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('papers.desk.cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}
