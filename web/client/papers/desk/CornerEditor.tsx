import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react'
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isConvex, wholePicture, type Corners, type Place } from '../picture/corners.ts'

interface Props {
  picture: Blob
  first: Corners | null
  /** Null: the whole picture. */
  onDone: (corners: Corners | null) => void
}

const step = 0.01
const keys: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}
const inside = (value: number): number => Math.max(0, Math.min(1, value))

/** The four corners of the paper on the photo, moved by finger, mouse or keys. */
export function CornerEditor({ picture, first, onDone }: Props) {
  const { t } = useTranslation('client')
  const [corners, setCorners] = useState<Corners>(first ?? wholePicture)
  const url = useUrl(picture)
  const names: readonly string[] = t('papers.crop.corners', { returnObjects: true })
  const put = (at: number, to: Place) =>
    setCorners((all) => {
      const [a, b, c, d] = all.map((one, place) => (place === at ? { x: inside(to.x), y: inside(to.y) } : one))
      const next: Corners = a && b && c && d ? [a, b, c, d] : all
      return isConvex(next) ? next : all
    })
  return (
    <VStack gap="space-8">
      <BodyShort size="small">{t('papers.crop.help')}</BodyShort>
      <div className="client-corners" dir="ltr">
        <img src={url} alt="" draggable={false} />
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {corners.map((corner, at) => (
          <Handle key={names[at]} name={names[at] ?? ''} corner={corner} onMove={(to) => put(at, to)} />
        ))}
      </div>
      <HStack gap="space-8">
        <Button type="button" size="small" onClick={() => onDone(corners)}>
          {t('papers.crop.done')}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={() => onDone(null)}>
          {t('papers.crop.whole')}
        </Button>
      </HStack>
    </VStack>
  )
}

function useUrl(picture: Blob): string {
  const [url] = useState(() => URL.createObjectURL(picture))
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return url
}

function Handle({ name, corner, onMove }: { name: string; corner: Place; onMove: (to: Place) => void }) {
  const handle = useRef<HTMLButtonElement>(null)
  // By the object model and not as an attribute: the policy lets no style stand in the page.
  useEffect(() => {
    handle.current?.style.setProperty('left', `${corner.x * 100}%`)
    handle.current?.style.setProperty('top', `${corner.y * 100}%`)
  }, [corner])
  const drag = ({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLButtonElement>) => {
    const frame = currentTarget.parentElement?.getBoundingClientRect()
    if (!frame || !currentTarget.hasPointerCapture(pointerId)) return
    onMove({ x: (clientX - frame.left) / frame.width, y: (clientY - frame.top) / frame.height })
  }
  const press = (event: KeyboardEvent) => {
    const by = keys[event.key]
    if (!by) return
    event.preventDefault()
    onMove({ x: corner.x + by.x, y: corner.y + by.y })
  }
  return (
    <button
      ref={handle}
      type="button"
      className="client-corner"
      aria-label={name}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
