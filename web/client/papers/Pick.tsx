import { CameraIcon, UploadIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useRef } from 'react'

interface Props {
  /** The camera of a phone, or what is already there. */
  kind: 'camera' | 'file'
  label: string
  /** What it is for, to who does not see where it stands. */
  of?: string
  isMain?: boolean
  onPick: (files: readonly File[]) => void
}

const pictures = 'image/*,.heic,.heif'

/** A button that opens the camera or the files. The camera is the phone's own: it asks for no permission, and its light and focus work. */
export function Pick({ kind, label, of, isMain = false, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const isCamera = kind === 'camera'
  return (
    <div className={isCamera ? 'client-camera' : undefined}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={isCamera ? pictures : `.pdf,application/pdf,${pictures}`}
        multiple={!isCamera}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same file may be chosen again.
          target.value = ''
          if (files.length > 0) onPick(files)
        }}
      />
      <Button
        type="button"
        variant={isMain ? 'primary' : 'secondary'}
        icon={isCamera ? <CameraIcon aria-hidden /> : <UploadIcon aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
        {of !== undefined && <span className="ui-hidden"> {of}</span>}
      </Button>
    </div>
  )
}
