import type { municipalities } from '../../api/administration.ts'
import type { openDraft, removeAttachment, saveDraft, sendApplication } from '../../api/applications.ts'
import type { answerHearing, browserKey, myLetter, myMonth, myReaders, overview } from '../../api/me.ts'
import type { answerItem, chooseDay, myCompletions } from '../../api/completions.ts'
import type { myDelay, requestDecision } from '../../api/delays.ts'
import type { answerApproval, myApprovals } from '../../api/approvals.ts'
import type { myContacts } from '../../api/contacts.ts'
import type { appealDecision, myAppeals } from '../../api/appeals.ts'
import type { myExtract, myExtractToRead, myPayments } from '../../api/extract.ts'
import type { myPromises } from '../../api/promises.ts'
import type { addMessagePaper, myMessages, readMyMessages, sendMyMessage } from '../../api/messages.ts'
import type { myRegisters, registerObjection } from '../../api/registers.ts'
import type {
  myEmergencies,
  myNeeds,
  mySupplement,
  withdrawOwn,
  tellEmergency,
  undoOwnWithdrawal,
} from '../../api/wishes.ts'
import type { myRespites, tellEffort } from '../../api/respite.ts'
import type { waitingTime } from '../../api/waiting.ts'
import type { accessibilityStatements, tellAccessibility } from '../../api/eservice.ts'
import type { answerWithUpload, attachUpload, beginUpload, dropUpload, myUploads, sendPart } from '../../api/uploads.ts'
import type { reviewedLanguages } from '../../api/translations.ts'
import { endpoint } from '../ui/endpoint.ts'

/** What this app asks the server. */
export const ask = {
  reviewed: endpoint<typeof reviewedLanguages>('GET', '/api/translations'),
  municipalities: endpoint<typeof municipalities>('GET', '/api/municipalities'),
  accessibility: endpoint<typeof accessibilityStatements>('GET', '/api/accessibility'),
  tellAccessibility: endpoint<typeof tellAccessibility>('POST', '/api/me/accessibility-reports', 'writes'),
  overview: endpoint<typeof overview>('GET', '/api/me/overview'),
  month: endpoint<typeof myMonth>('GET', '/api/me/months/:month'),
  waitingTime: endpoint<typeof waitingTime>('GET', '/api/me/months/:month/waiting-time'),
  letter: endpoint<typeof myLetter>('GET', '/api/me/letters/:letterId'),
  answer: endpoint<typeof answerHearing>('POST', '/api/me/hearings/:hearingId/answer', 'writes'),
  respites: endpoint<typeof myRespites>('GET', '/api/me/respites'),
  tellEffort: endpoint<typeof tellEffort>('POST', '/api/me/respites/:respiteId/efforts', 'writes'),
  registers: endpoint<typeof myRegisters>('GET', '/api/me/registers'),
  registerObjection: endpoint<typeof registerObjection>(
    'POST',
    '/api/me/register-answers/:registerAnswerId/objection',
    'writes',
  ),
  contacts: endpoint<typeof myContacts>('GET', '/api/me/contacts'),
  appeals: endpoint<typeof myAppeals>('GET', '/api/me/months/:month/appeals'),
  appealDecision: endpoint<typeof appealDecision>('POST', '/api/me/decisions/:decisionId/appeal', 'writes'),
  promises: endpoint<typeof myPromises>('GET', '/api/me/promises'),
  payments: endpoint<typeof myPayments>('GET', '/api/me/payments'),
  extract: endpoint<typeof myExtract>('GET', '/api/me/extract'),
  extractToRead: endpoint<typeof myExtractToRead>('GET', '/api/me/extract/to-read'),
  messages: endpoint<typeof myMessages>('GET', '/api/me/messages'),
  sendMessage: endpoint<typeof sendMyMessage>('POST', '/api/me/messages', 'writes'),
  addMessagePaper: endpoint<typeof addMessagePaper>('POST', '/api/me/messages/:messageId/papers', 'writes'),
  readMessages: endpoint<typeof readMyMessages>('POST', '/api/me/messages/read', 'writes'),
  approvals: endpoint<typeof myApprovals>('GET', '/api/me/approvals'),
  answerApproval: endpoint<typeof answerApproval>('POST', '/api/me/approvals/:applicationId', 'writes'),
  completions: endpoint<typeof myCompletions>('GET', '/api/me/months/:month/completions'),
  answerItem: endpoint<typeof answerItem>('POST', '/api/me/completion-items/:completionItemId/answer', 'writes'),
  chooseDay: endpoint<typeof chooseDay>('POST', '/api/me/completions/:completionRequestId/day', 'writes'),
  delay: endpoint<typeof myDelay>('GET', '/api/me/months/:month/delay'),
  requestDecision: endpoint<typeof requestDecision>('POST', '/api/me/months/:month/delay-request', 'writes'),
  supplement: endpoint<typeof mySupplement>('POST', '/api/me/months/:month/supplement', 'writes'),
  needs: endpoint<typeof myNeeds>('GET', '/api/me/months/:month/needs'),
  takeBack: endpoint<typeof withdrawOwn>('POST', '/api/me/months/:month/withdrawal', 'writes'),
  undoTakingBack: endpoint<typeof undoOwnWithdrawal>('POST', '/api/me/withdrawals/:ownWithdrawalId/undo', 'writes'),
  tellEmergency: endpoint<typeof tellEmergency>('POST', '/api/me/emergencies', 'writes'),
  myEmergencies: endpoint<typeof myEmergencies>('GET', '/api/me/emergencies', 'by itself'),
  browserKey: endpoint<typeof browserKey>('GET', '/api/me/browser-key'),
  readers: endpoint<typeof myReaders>('GET', '/api/me/readers'),
  openDraft: endpoint<typeof openDraft>('POST', '/api/me/drafts/:month', 'writes'),
  saveDraft: endpoint<typeof saveDraft>('PUT', '/api/me/drafts/:month', 'writes'),
  send: endpoint<typeof sendApplication>('POST', '/api/me/drafts/:month/send', 'writes'),
  beginUpload: endpoint<typeof beginUpload>('POST', '/api/me/uploads', 'writes'),
  uploads: endpoint<typeof myUploads>('GET', '/api/me/uploads'),
  sendPart: endpoint<typeof sendPart>('POST', '/api/me/uploads/:uploadId/parts', 'writes'),
  dropUpload: endpoint<typeof dropUpload>('POST', '/api/me/uploads/:uploadId/drop', 'writes'),
  attachUpload: endpoint<typeof attachUpload>('POST', '/api/me/drafts/:month/attachments/uploaded', 'writes'),
  answerWithUpload: endpoint<typeof answerWithUpload>(
    'POST',
    '/api/me/completion-items/:completionItemId/attachments/uploaded',
    'writes',
  ),
  removeAttachment: endpoint<typeof removeAttachment>(
    'POST',
    '/api/me/drafts/:month/attachments/:attachmentId/remove',
    'writes',
  ),
}
