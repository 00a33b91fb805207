import {
  inbox,
  registerApplication,
  registerContactApplication,
  registerContactInformation,
  registerInformation,
  takeApplication,
} from '../../api/intake.ts'
import { openPaperForm, paperForm, registerPaperForm, savePaperForm } from '../../api/paperForms.ts'
import { bind } from '../platform/http/bind.ts'
import { openForm, readForm, saveForm } from './form.ts'
import { readInbox, take } from './inbox.ts'
import { registerForm } from './registerForm.ts'
import { answerContact, keepQuestion } from './question.ts'
import { takeFromAnyone, takeFromContact } from './register.ts'

export const intakeRoutes = [
  bind(inbox, readInbox),
  bind(takeApplication, take),
  bind(paperForm, readForm),
  bind(openPaperForm, openForm),
  bind(savePaperForm, saveForm),
  bind(registerPaperForm, registerForm),
  bind(registerApplication, takeFromAnyone),
  bind(registerContactApplication, takeFromContact),
  bind(registerInformation, keepQuestion),
  bind(registerContactInformation, answerContact),
]
