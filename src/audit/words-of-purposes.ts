// What purposes and documents of money say it is for, beside works.

/** What a purpose or a document says of a subsidy that is given when the work is done. */
export const SUBSIDISED_AFTERWARDS = '先建后补|先建后奖|以奖代补|奖补|后补助|验收后补|事后补助'

/** What a purpose says that pays back whoever had advanced the money. */
export const PAYS_BACK = '归垫|垫付|垫支|垫资|归还垫款'

/** What is paid for land, crops and what stands on it: no part of the works. */
export const LAND_COMPENSATION =
  '(?:征地|征收|征用|占地|用地|青苗|拆迁|附着物|林木|房屋)[一-龥]{0,6}(?:补偿|补助|赔偿)'

/** Taxes and fees that the law lays on works, and who takes them in. */
export const STATUTORY_FEES =
  '水土保持(?:补偿|设施补偿)费|耕地占用税|耕地开垦费|植被恢复费|土地复垦费|有偿使用费|印花税|环境保护税|水资源[费税]|登记费|工伤保险|税费|税金|规费'
export const TAKES_FEES = '税务|非税收入|国库|登记中心|登记局|社会保险|社保|财政局|自然资源局|林业局'

/** What is paid beside the works, to others than who builds them. */
export const BESIDE_WORKS = `${LAND_COMPENSATION}|${STATUTORY_FEES}`
