import { lazy, type ComponentType } from 'react'
import { t } from './language.js'

export interface Screen {
  path: string
  name: string
  show: ComponentType
  /** What stands above it: the ribbon, with the filters where the screen is narrowed by them too. */
  above: 'filters' | 'ribbon' | null
}

/** The menu. */
export const SCREENS: readonly Screen[] = [
  {
    path: '/',
    name: t('总览', 'Overview'),
    show: lazy(() => import('../home/home-screen.js')),
    above: 'ribbon',
  },
  {
    path: '/areas',
    name: t('项目区', 'Areas'),
    show: lazy(() => import('../areas/areas-screen.js')),
    above: null,
  },
  {
    path: '/worklist',
    name: t('待定', 'Worklist'),
    show: lazy(() => import('../worklist/worklist-screen.js')),
    above: 'filters',
  },
  {
    path: '/money',
    name: t('资金', 'Money'),
    show: lazy(() => import('../money/money-screen.js')),
    above: 'filters',
  },
  {
    path: '/findings',
    name: t('疑点', 'Findings'),
    show: lazy(() => import('../findings/findings-screen.js')),
    above: null,
  },
  {
    path: '/import',
    name: t('导入', 'Import'),
    show: lazy(() => import('../import/import-screen.js')),
    above: null,
  },
  {
    path: '/draw',
    name: t('划区', 'What if'),
    show: lazy(() => import('../drawing/drawing-screen.js')),
    above: null,
  },
  {
    path: '/calendar',
    name: t('日历', 'Calendar'),
    show: lazy(() => import('../calendar/calendar-screen.js')),
    above: null,
  },
  {
    path: '/administration',
    name: t('管理', 'Administration'),
    show: lazy(() => import('../administration/administration-screen.js')),
    above: null,
  },
]
