import { attest, paymentFiles, paymentsToAttest, readPaymentFile, sendPayments } from '../../api/payments.ts'
import { bind } from '../platform/http/bind.ts'
import { attestOrders, listToAttest } from './attest.ts'
import { orderPayment } from './order.ts'
import { giveFile, listFiles, writeFile } from './send.ts'

export const paymentRoutes = [
  bind(paymentsToAttest, listToAttest),
  bind(attest, attestOrders),
  bind(sendPayments, writeFile),
  bind(paymentFiles, listFiles),
  bind(readPaymentFile, giveFile),
]
export const paymentJobs = { payment_order: orderPayment }
