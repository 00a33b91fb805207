import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PaperPlace } from '../../papers/PaperPlace.tsx'
import { useDraft, type Attachment } from '../draft/draft.ts'
import { Attached } from './Attached.tsx'

interface Props {
  /** The row it shows, or `general`. */
  shows: string
  name: string
  help: string
  files: readonly Attachment[]
}

/** The papers of one row: those that are up, those on their way, and one more. */
export function Upload({ shows, name, help, files }: Props) {
  const { t } = useTranslation('client')
  const { month, setAttachments } = useDraft()
  const [said, setSaid] = useState('')
  return (
    <div className="client-card">
      <VStack gap="space-12">
        <div>
          <Heading level="2" size="xsmall">
            {name}
          </Heading>
          <BodyShort size="small">{help}</BodyShort>
        </div>
        {files.length > 0 && (
          <ul className="client-cards">
            {files.map((file, at) => (
              <Attached
                key={file.attachmentId}
                file={file}
                number={at + 1}
                onRemoved={() => setSaid(t('attachments.removedFile'))}
              />
            ))}
          </ul>
        )}
        <PaperPlace
          destination={`draft:${month}:${shows}`}
          name={name}
          headingLevel="3"
          onSent={(added) => {
            if (added) setAttachments((all) => [...all, added])
            setSaid(t('attachments.added'))
          }}
        />
        <div role="status" className="ui-hidden">
          {said}
        </div>
      </VStack>
    </div>
  )
}
