import type { casePaper } from '../../../api/applications.ts'
import type { openPaperForm, paperForm, registerPaperForm, savePaperForm } from '../../../api/paperForms.ts'
import type { addPaper, answerWithPaper, movePaper } from '../../../api/papers.ts'
import type { z } from 'zod'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of papers, and of the form filled in from one. */
export const paperEndpoints = {
  addPaper: endpoint<typeof addPaper>('POST', '/api/cases/:caseId/months/:month/papers', 'writes'),
  movePaper: endpoint<typeof movePaper>('POST', '/api/cases/:caseId/papers/:attachmentId/move', 'writes'),
  answerWithPaper: endpoint<typeof answerWithPaper>('POST', '/api/cases/:caseId/papers/:attachmentId/answer', 'writes'),
  paperForm: endpoint<typeof paperForm>('GET', '/api/cases/:caseId/months/:month/paper-form'),
  openPaperForm: endpoint<typeof openPaperForm>('POST', '/api/cases/:caseId/months/:month/paper-form', 'writes'),
  savePaperForm: endpoint<typeof savePaperForm>('PUT', '/api/cases/:caseId/months/:month/paper-form', 'writes'),
  registerPaperForm: endpoint<typeof registerPaperForm>(
    'POST',
    '/api/cases/:caseId/months/:month/paper-form/register',
    'writes',
  ),
}

export type CasePaper = z.output<typeof casePaper>
export type PaperFormDraft = Reply<typeof openPaperForm>
export type PaperFormState = Reply<typeof paperForm>
