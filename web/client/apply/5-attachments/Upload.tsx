import { UploadIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, FileUpload, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../ui/language/words.ts'
import type { Attachment } from '../draft/draft.ts'
import { Attached } from './Attached.tsx'
import { accepted, mostBytes, useUploads, type Sending } from './uploads.ts'

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
  const uploads = useUploads(shows)
  const [said, setSaid] = useState('')
  const add = async (chosen: readonly File[]) => {
    const done = await uploads.add(chosen)
    setSaid(done ? t('attachments.added') : '')
  }
  return (
    <div className="client-card">
      <VStack gap="space-12">
        <div>
          <Heading level="2" size="xsmall">
            {name}
          </Heading>
          <BodyShort size="small">{help}</BodyShort>
        </div>
        {(files.length > 0 || uploads.sending.length > 0) && (
          <ul className="client-cards">
            {files.map((file, at) => (
              <Attached
                key={file.attachmentId}
                file={file}
                number={at + 1}
                onRemoved={() => setSaid(t('attachments.removedFile'))}
              />
            ))}
            {uploads.sending.map((one) => (
              <OnItsWay key={one.id} of={one} onRetry={() => uploads.retry(one)} onDrop={() => uploads.drop(one)} />
            ))}
          </ul>
        )}
        <FileUpload.Trigger
          accept={accepted}
          maxSizeInBytes={mostBytes}
          multiple
          onSelect={(chosen) => void add(chosen.map(({ file }) => file))}
        >
          <Button type="button" variant="secondary" icon={<UploadIcon aria-hidden />}>
            {t('attachments.choose')}
            <span className="ui-hidden"> {name}</span>
          </Button>
        </FileUpload.Trigger>
        <div role="status" className="ui-hidden">
          {said}
        </div>
      </VStack>
    </div>
  )
}

interface OnItsWayProps {
  of: Sending
  onRetry: () => void
  onDrop: () => void
}

function OnItsWay({ of, onRetry, onDrop }: OnItsWayProps) {
  const { t } = useTranslation('client')
  const words = useWords()
  const { file, failed } = of
  const error =
    failed === null ? undefined : typeof failed === 'string' ? t(`attachments.${failed}`) : words.problem(failed).title
  const canRetry = failed !== null && typeof failed !== 'string'
  return (
    <FileUpload.Item
      as="li"
      file={file}
      status={failed === null ? 'uploading' : 'idle'}
      {...(error === undefined ? {} : { error })}
      {...(failed === null
        ? {}
        : {
            button: {
              action: canRetry ? ('retry' as const) : ('delete' as const),
              onClick: canRetry ? onRetry : onDrop,
            },
          })}
    />
  )
}
