import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const FundKind = enumeration('FundKind', t('资金性质', 'What kind of money a fund is'), {
  APPROPRIATED: t('下达', 'Appropriated by a document'),
  CARRIED_OVER: t('结转结余', 'Carried over from an earlier year'),
})
