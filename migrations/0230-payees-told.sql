-- More payees are known for persons: a name of two or three characters that ends like a unit's (会, 行, 社) is one only where the
-- character before it says so.
-- Locks: none; a function is replaced.

create or replace function payee_told(name text) returns text language sql immutable parallel safe as $$
  -- Of two or three signs, the last is a name's own more often than a unit's: 会, 行 and the like are a unit's where the sign before says so.
  select case when name ~ '^[一-龥·]{2,4}$' and name !~ '(公司|厂|所|站|局|府|组|店|校|队|委|办|(合作|供销|信用|旅行|报)社|(银|商|分|支|五金|种子)行|^[农工建中]行|(委|协|学|工|商|农|合|妇|基金|理事|监事)会|(农|林|牧|渔|砂|石|料|猪|鸡|鸭|牛|羊|鱼|养殖|加工|市)场|(经营|门市|服务|项目|销售|采购|武装|工程|分|营业|材料|供应|批发|综合|村|支|总)部|(医|学|法|检察|敬老|养老|福利|设计|研究|卫生|幸福|剧)院|中心|(水|粮|仓|冷|金)库)$'
      and not (length(name) = 4 and name ~ '(社|行|会|场|部|院|心|库)$') then left(name, 1) || '**' else name end
$$;
