-- The same sums by the tables in which Quanyu keeps them.

create function consolidation_area_kept_funding(area consolidation_area) returns money_sums stable language sql as $$
  select coalesce(sum(k.allocated), 0.00), coalesce(sum(k.disbursed), 0.00), coalesce(sum(k.paid), 0.00), coalesce(sum(k.allocated - k.disbursed), 0.00)
  from kept_sum k where k.grain = 'AREA' and k.area_id = area.id
$$;

create function fund_kept_funding(fund fund) returns money_sums stable language sql as $$
  select coalesce(sum(k.allocated), 0.00), coalesce(sum(k.disbursed), 0.00), coalesce(sum(k.paid), 0.00), coalesce(sum(k.allocated - k.disbursed), 0.00)
  from kept_sum k where k.grain = 'FUND' and k.fund_id = fund.id
$$;
