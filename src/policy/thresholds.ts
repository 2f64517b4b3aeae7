import { t } from '../values/title.js'

/** What Q04 judges red lines by. */
export const RED_LINES = {
  id: 'Q04',
  basis: t(
    '自然资发〔2019〕194号：耕地、永久基本农田不减少，新增耕地不少于原有耕地的5%，新增永久基本农田不少于调整面积的5%，建设用地不增加；县实施方案 一（二）1',
    'MNR 2019/194; the county’s plan, I (2) 1',
  ),
  parameters: {
    newCultivated: {
      preset: '5',
      unit: t('%', '%'),
      title: t('新增耕地占原有耕地至少', 'New cultivated land, at least, of what there was'),
    },
    addedFarmland: {
      preset: '5',
      unit: t('%', '%'),
      title: t('新增永久基本农田占调整面积至少', 'Added basic farmland, at least, of what was adjusted'),
    },
  },
}

/** What Q05 goes by where it asks whether villages adjoin. */
export const ADJOINING = {
  id: 'Q05',
  parameters: {
    metres: {
      preset: '50',
      unit: t('米', 'metres'),
      title: t('村界相距多少米以内算毗邻', 'Villages nearer than this adjoin'),
    },
  },
}

/** What each rectification of Q07 costs in a yearly assessment. */
export const RECTIFICATION = {
  id: 'Q07',
  parameters: {
    points: {
      preset: '1',
      unit: t('分', 'points'),
      title: t('年度考核中每条逾期整改扣分', 'What each costs in a yearly assessment'),
    },
  },
}
