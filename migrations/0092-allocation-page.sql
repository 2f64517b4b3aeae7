-- A page of a fund's allocations is read in their order, not all of the fund's to be sorted.
-- Locks: allocation, against writing, while the index is built.
create index allocation_fund_page on allocation (fund_id, id);
