import {
  inbox,
  registerApplication,
  registerContactApplication,
  registerContactInformation,
  registerInformation,
  takeApplication,
} from '../../api/intake.ts'
import { bind } from '../platform/http/bind.ts'
import { readInbox, take } from './inbox.ts'
import { answerContact, keepQuestion } from './question.ts'
import { takeFromAnyone, takeFromContact } from './register.ts'

export const intakeRoutes = [
  bind(inbox, readInbox),
  bind(takeApplication, take),
  bind(registerApplication, takeFromAnyone),
  bind(registerContactApplication, takeFromContact),
  bind(registerInformation, keepQuestion),
  bind(registerContactInformation, answerContact),
]
