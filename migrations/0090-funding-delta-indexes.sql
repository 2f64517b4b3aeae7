-- What has changed and was not folded in yet is added on reading, by area, fund or project. The table is nearly empty, but
-- its pages are those of the largest write since it was last cleared: a page of fifty areas read them fifty times over.
-- Locks: funding_delta against writes, for as long as it takes to read it once.
create index funding_delta_area on funding_delta (area_id);
create index funding_delta_fund on funding_delta (fund_id);
create index funding_delta_project on funding_delta (project_id);
