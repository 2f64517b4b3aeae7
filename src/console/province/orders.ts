import { t } from '../frame/language.js'
import type { CountyOrder } from './documents.js'

export const ORDERS = ['UNTIED', 'UNTIED_SHARE', 'ALLOCATED', 'FINDINGS', 'NAME'] as const

export const nameOfOrder = (order: CountyOrder): string =>
  ({
    UNTIED: t('待定资金', 'Untied money'),
    UNTIED_SHARE: t('待定资金占比', 'Share of untied money'),
    ALLOCATED: t('已分配资金', 'Allocated money'),
    FINDINGS: t('未办结疑点', 'Open findings'),
    NAME: t('区划代码', 'Code'),
  })[order]
