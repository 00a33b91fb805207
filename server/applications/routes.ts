import {
  addAttachment,
  openDraft,
  readAttachment,
  removeAttachment,
  saveDraft,
  sendApplication,
} from '../../api/applications.ts'
import { attachUpload } from '../../api/uploads.ts'
import { answerApproval, monthApprovals, myApprovals, registerApproval } from '../../api/approvals.ts'
import { bind } from '../platform/http/bind.ts'
import { answerMine, readMine, readOfMonth, register } from './approve.ts'
import { attach, attachUploaded, detach } from './attach.ts'
import { beginDraft, keepDraft } from './draft.ts'
import { giveAttachment } from './giveAttachment.ts'
import { send } from './send.ts'

export const applicationRoutes = [
  bind(openDraft, beginDraft),
  bind(saveDraft, keepDraft),
  bind(addAttachment, attach),
  bind(attachUpload, attachUploaded),
  bind(removeAttachment, detach),
  bind(sendApplication, send),
  bind(readAttachment, giveAttachment),
  bind(myApprovals, readMine),
  bind(answerApproval, answerMine),
  bind(monthApprovals, readOfMonth),
  bind(registerApproval, register),
]
