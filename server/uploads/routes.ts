import { beginUpload, dropUpload, myUploads, sendPart } from '../../api/uploads.ts'
import { bind } from '../platform/http/bind.ts'
import { begin, drop, readMine, take } from './parts.ts'

export const uploadRoutes = [
  bind(beginUpload, begin),
  bind(myUploads, readMine),
  bind(sendPart, take),
  bind(dropUpload, drop),
]
