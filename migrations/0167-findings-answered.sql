-- Who answers for a finding, by when, and who closes it: deadlines counted in China's working days, reminders as steps (which the
-- feed tells), and a closing that a body asks for on its own payments until another person consents.
-- Locks: access exclusive on finding and finding_step for a moment, while a column is added and checks are exchanged; every
-- step is read once.

-- Days on which it is otherwise than weekday or weekend, as the State Council announces them each year.
create table working_day_exception (
  day date primary key,
  is_working boolean not null,
  source text not null
);
insert into working_day_exception
select d::date, false, h.source from (values
  ('2024-01-01', '2024-01-01', '国办发明电〔2023〕7号'), ('2024-02-10', '2024-02-17', '国办发明电〔2023〕7号'), ('2024-04-04', '2024-04-06', '国办发明电〔2023〕7号'),
  ('2024-05-01', '2024-05-05', '国办发明电〔2023〕7号'), ('2024-06-10', '2024-06-10', '国办发明电〔2023〕7号'), ('2024-09-15', '2024-09-17', '国办发明电〔2023〕7号'),
  ('2024-10-01', '2024-10-07', '国办发明电〔2023〕7号'),
  ('2025-01-01', '2025-01-01', '国办发明电〔2024〕12号'), ('2025-01-28', '2025-02-04', '国办发明电〔2024〕12号'), ('2025-04-04', '2025-04-06', '国办发明电〔2024〕12号'),
  ('2025-05-01', '2025-05-05', '国办发明电〔2024〕12号'), ('2025-05-31', '2025-06-02', '国办发明电〔2024〕12号'), ('2025-10-01', '2025-10-08', '国办发明电〔2024〕12号'),
  ('2026-01-01', '2026-01-03', '国务院办公厅 2025-11-04'), ('2026-02-15', '2026-02-23', '国务院办公厅 2025-11-04'), ('2026-04-04', '2026-04-06', '国务院办公厅 2025-11-04'),
  ('2026-05-01', '2026-05-05', '国务院办公厅 2025-11-04'), ('2026-06-19', '2026-06-21', '国务院办公厅 2025-11-04'), ('2026-09-25', '2026-09-27', '国务院办公厅 2025-11-04'),
  ('2026-10-01', '2026-10-07', '国务院办公厅 2025-11-04')) h(since, until, source), generate_series(h.since::date, h.until::date, interval '1 day') d;
insert into working_day_exception
select d::date, true, w.source from (values
  ('国办发明电〔2023〕7号', array['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12']),
  ('国办发明电〔2024〕12号', array['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']),
  ('国务院办公厅 2025-11-04', array['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])) w(source, days), unnest(w.days) d;

create function is_working_day(day date) returns boolean language sql stable as $$
  select coalesce((select e.is_working from working_day_exception e where e.day = $1), extract(isodow from $1) < 6)
$$;
-- The day that is so many working days after another. Of years that are not announced yet only weekends are known.
create function working_day_after(day date, days integer) returns date language sql stable as $$
  select d.day from (select $1 + n as day from generate_series(1, 3 * $2 + 30) n) d left join working_day_exception e on e.day = d.day
  where coalesce(e.is_working, extract(isodow from d.day) < 6) order by d.day offset $2 - 1 limit 1
$$;

alter table finding add column answer_by date;

alter table finding_step drop constraint finding_step_kind_check;
alter table finding_step add constraint finding_step_kind_check check (kind in ('FOUND', 'CHANGED', 'WENT_AWAY', 'CAME_BACK', 'REMINDED', 'EXPLAINED', 'RECTIFYING', 'CLOSING_ASKED', 'CLOSED', 'REOPENED'));
alter table finding_step drop constraint finding_step_check;
alter table finding_step add constraint finding_step_check check ((kind in ('FOUND', 'CHANGED', 'WENT_AWAY', 'CAME_BACK', 'REMINDED')) = (run_id is not null));
alter table finding_step drop constraint finding_step_check1;
alter table finding_step add constraint finding_step_check1 check ((kind in ('CLOSING_ASKED', 'CLOSED')) = (decision is not null));
