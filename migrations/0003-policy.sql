-- The figures that the audit's rules and the plan go by, each with its source and its days.

-- A parameter's value from a day on, until another day or the next value.
create table rule_parameter_value (
  id uuid primary key default new_id(),
  rule text not null check (rule <> ''),
  name text not null check (name <> ''),
  version integer not null check (version > 0),
  value text not null check (value ~ '^-?[0-9]+(\.[0-9]+)?$'),
  valid_from date not null,
  valid_to date,
  reason text not null check (reason <> ''),
  document_number text,
  set_by text not null check (set_by <> ''),
  set_at timestamptz not null default now(),
  recorded_at timestamptz not null default now(),
  unique (rule, name, version),
  constraint rule_parameter_value_dates_in_order check (valid_to > valid_from)
);
create trigger rule_parameter_value_append_only before update or delete or truncate on rule_parameter_value for each statement execute function refuse_change();

-- The value of a rule's parameter today, or its preset. Who set it and why is the audit's; the figure itself is nobody's secret.
create function rule_parameter(of_rule text, of_name text, preset text) returns text language sql stable security definer set search_path from current as $$
  select coalesce((
    select v.value from rule_parameter_value v where v.rule = of_rule and v.name = of_name
      and v.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (v.valid_to is null or v.valid_to > (now() at time zone 'Asia/Shanghai')::date)
    order by v.version desc limit 1), preset)
$$;

-- A rule's parameter as it is in force today, or nothing where nobody has set it.
create function rule_parameter_today(of_rule text, of_name text) returns text language sql stable security definer set search_path from current as $$
  select v.value from rule_parameter_value v
  where v.rule = of_rule and v.name = of_name and v.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (v.valid_to is null or v.valid_to > (now() at time zone 'Asia/Shanghai')::date)
  order by v.version desc limit 1
$$;

select feed_changes(name, ending) from (values
  ('rule_parameter_value', null)
) fed (name, ending);
