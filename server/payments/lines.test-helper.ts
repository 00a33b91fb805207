/** A line of the bank's file, as a reader of the text finds it. */
export interface FileLine {
  reference: string
  amount: number
  name: string
  date: string
}

const inside = (text: string, tag: string): string =>
  new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(text)?.[1] ?? ''

export function linesOf(xml: string): FileLine[] {
  return [...xml.matchAll(/<PmtInf>([^]*?)<\/PmtInf>/g)].flatMap(([, group = '']) =>
    [...group.matchAll(/<CdtTrfTxInf>([^]*?)<\/CdtTrfTxInf>/g)].map(([, line = '']) => ({
      reference: inside(line, 'EndToEndId'),
      amount: Math.round(Number(inside(line, 'InstdAmt')) * 100),
      name: inside(/<Cdtr>([^]*?)<\/Cdtr>/.exec(line)?.[1] ?? '', 'Nm'),
      date: inside(/<ReqdExctnDt>([^]*?)<\/ReqdExctnDt>/.exec(group)?.[1] ?? '', 'Dt'),
    })),
  )
}
