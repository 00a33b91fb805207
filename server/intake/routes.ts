import {
  registerContactInformation,
  registerInformation,
  registerApplication,
  registerContactApplication,
} from '../../api/intake.ts'
import { bind } from '../platform/http/bind.ts'
import { answerContact, keepQuestion } from './question.ts'
import { takeFromAnyone, takeFromContact } from './register.ts'

export const intakeRoutes = [
  bind(registerApplication, takeFromAnyone),
  bind(registerContactApplication, takeFromContact),
  bind(registerInformation, keepQuestion),
  bind(registerContactInformation, answerContact),
]
