import { BodyShort, HStack, VStack } from '@navikt/ds-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../ui/states.tsx'
import { isPdf, isPicture, mostBytes } from './files.ts'
import { OnItsWay } from './OnItsWay.tsx'
import { Pick } from './Pick.tsx'
import type { Attachment } from '../apply/draft/draft.ts'
import { goOnAfterReload, sendPaper, useLanded, useOnTheirWay } from './sending/onTheirWay.ts'

const Desk = lazy(async () => ({ default: (await import('./desk/Desk.tsx')).Desk }))

interface Props {
  /** Where what is sent is to stand, as the server says it. */
  destination: string
  /** What it is about, for who does not see where the buttons stand. */
  name: string
  headingLevel: '3' | '4'
  isMain?: boolean
  /** What came to stand there, where it is told. */
  onSent: (attachment: Attachment | null) => void
}

/** Takes papers for one thing: photos by way of the desk, a PDF as it is. */
export function PaperPlace({ destination, name, headingLevel, isMain = false, onSent }: Props) {
  const { t } = useTranslation('client')
  const papers = useOnTheirWay(destination)
  const { photos, setPhotos, fault, pick } = usePicked(destination)
  useLanded(destination, onSent)
  useEffect(() => void goOnAfterReload(), [])
  return (
    <VStack gap="space-12">
      {papers.length > 0 && (
        <ul className="client-cards">
          {papers.map((paper) => (
            <OnItsWay key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      {fault !== null && <BodyShort role="alert">{t(`attachments.${fault}`)}</BodyShort>}
      {photos === null ? (
        <HStack gap="space-12">
          <Pick kind="camera" label={t('papers.camera')} of={name} isMain={isMain} onPick={pick} />
          <Pick kind="file" label={t('papers.choose')} of={name} onPick={pick} />
        </HStack>
      ) : (
        <Suspense fallback={<Loading />}>
          <Desk
            first={photos}
            headingLevel={headingLevel}
            onCancel={() => setPhotos(null)}
            onSend={(document) => {
              setPhotos(null)
              void sendPaper(destination, document)
            }}
          />
        </Suspense>
      )}
    </VStack>
  )
}

/** What was picked: a PDF goes at once, photos lie until they have been looked at. */
function usePicked(destination: string) {
  const [photos, setPhotos] = useState<readonly Blob[] | null>(null)
  const [fault, setFault] = useState<'tooLarge' | 'wrongType' | null>(null)
  const pick = (files: readonly File[]) => {
    const unfit = files.some((file) => !isPdf(file) && !isPicture(file))
    const large = files.some((file) => isPdf(file) && file.size > mostBytes)
    setFault(unfit ? 'wrongType' : large ? 'tooLarge' : null)
    if (unfit || large) return
    for (const file of files.filter(isPdf)) void sendPaper(destination, file)
    const pictures = files.filter((file) => !isPdf(file))
    if (pictures.length > 0) setPhotos(pictures)
  }
  return { photos, setPhotos, fault, pick }
}
