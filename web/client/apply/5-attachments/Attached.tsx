import { FileUpload } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../../ui/query.ts'
import { useWords } from '../../../ui/language/words.ts'
import { ask } from '../../endpoints.ts'
import { useDraft, type Attachment } from '../draft/draft.ts'

interface Props {
  file: Attachment
  number: number
  onRemoved: () => void
}

/** A file that is up. The server keeps no file names: it is called by its number and kind. */
export function Attached({ file, number, onRemoved }: Props) {
  const { t } = useTranslation('client')
  const words = useWords()
  const { month, setAttachments } = useDraft()
  const { attachmentId, mediaType, bytes, scan } = file
  const act = useAct(ask.removeAttachment, () => {
    setAttachments((all) => all.filter((one) => one.attachmentId !== attachmentId))
    onRemoved()
  })
  const error = act.isError ? words.problem(act.error).title : scan === 'infected' ? t('papers.infected') : undefined
  const kind = t(mediaType === 'application/pdf' ? 'attachments.kinds.pdf' : 'attachments.kinds.image')
  return (
    <FileUpload.Item
      as="li"
      file={{ name: t('attachments.file', { number, kind }), size: bytes }}
      {...(error === undefined ? {} : { error })}
      button={{ action: 'delete', onClick: () => act.mutate({ params: { month, attachmentId } }) }}
    />
  )
}
