import { enumeration } from '../graph/enumeration.js'

export const FundKind = enumeration('FundKind', '资金性质 What kind of money a fund is', {
  APPROPRIATED: '下达 Appropriated by a document',
  CARRIED_OVER: '结转结余 Carried over from an earlier year',
})
