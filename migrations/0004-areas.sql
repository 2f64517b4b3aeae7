-- Divisions and consolidation areas: what lies in which, how its land is used, how an area was drawn and whether it is published.

create table administrative_division (
  id uuid primary key default new_id(),
  code text not null unique check (code ~ '^[0-9]{12}$'),
  name text not null check (name <> ''),
  level text not null check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
  valid_from date,
  valid_to date,
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  parent_id uuid references administrative_division (id),
  recorded_at timestamptz not null default now(),
  check (valid_to >= valid_from),
  check ((level = 'COUNTY') or parent_id is not null)
);
create index administrative_division_parent on administrative_division (parent_id);
create index administrative_division_boundary on administrative_division using gist (boundary);
create index administrative_division_name on administrative_division using gin (name gin_trgm_ops);

create table division_succession (
  id uuid primary key default new_id(),
  former_id uuid not null references administrative_division (id),
  successor_id uuid not null references administrative_division (id),
  recorded_at timestamptz not null default now(),
  unique (former_id, successor_id),
  check (former_id <> successor_id)
);
create index division_succession_successor on division_succession (successor_id);

create table consolidation_area (
  id uuid primary key default new_id(),
  code text not null unique check (code <> ''),
  name text not null check (name <> ''),
  scope text not null check (scope in ('TOWNSHIP', 'VILLAGES')),
  valid_from date,
  valid_to date,
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  recorded_at timestamptz not null default now(),
  check (valid_to >= valid_from)
);
create index consolidation_area_boundary on consolidation_area using gist (boundary);

create table area_member (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  division_id uuid not null references administrative_division (id),
  joined_on date,
  left_on date,
  recorded_at timestamptz not null default now(),
  check (left_on >= joined_on)
);
create unique index area_member_current on area_member (area_id, division_id) where left_on is null;
create index area_member_division on area_member (division_id);

-- Which divisions lie wholly in which area: the members, and the villages of a member that is a township.
create view division_area as
  select m.division_id, m.area_id from area_member m where m.left_on is null
  union
  select d.id, m.area_id from area_member m join administrative_division d on d.parent_id = m.division_id where m.left_on is null;

-- 地类 Land class
create table land_class (
  id uuid primary key default new_id(),
  scheme text not null check (scheme <> ''),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  english_name text,
  three_way_class text check (three_way_class in ('AGRICULTURAL', 'CONSTRUCTION', 'UNUSED')),
  parent_id uuid references land_class (id),
  recorded_at timestamptz not null default now(),
  constraint land_class_key unique (scheme, code)
);
create index land_class_parent on land_class (parent_id);

-- The classes of GB/T 21010-2017, which land-use records refer to; other schemes come by import.
-- A first-level class whose second-level classes differ has no three-way class of its own.
insert into land_class (scheme, code, name, english_name, three_way_class) values
  ('GB/T 21010-2017', '01', '耕地', 'Cultivated land', 'AGRICULTURAL'),
  ('GB/T 21010-2017', '02', '园地', 'Orchard and plantation', 'AGRICULTURAL'),
  ('GB/T 21010-2017', '03', '林地', 'Forest land', 'AGRICULTURAL'),
  ('GB/T 21010-2017', '04', '草地', 'Grassland', null),
  ('GB/T 21010-2017', '05', '商服用地', 'Commercial and service land', 'CONSTRUCTION'),
  ('GB/T 21010-2017', '06', '工矿仓储用地', 'Industrial, mining and storage land', 'CONSTRUCTION'),
  ('GB/T 21010-2017', '07', '住宅用地', 'Residential land', 'CONSTRUCTION'),
  ('GB/T 21010-2017', '08', '公共管理与公共服务用地', 'Public administration and service land', 'CONSTRUCTION'),
  ('GB/T 21010-2017', '09', '特殊用地', 'Special land', 'CONSTRUCTION'),
  ('GB/T 21010-2017', '10', '交通运输用地', 'Transport land', null),
  ('GB/T 21010-2017', '11', '水域及水利设施用地', 'Water and water-facility land', null),
  ('GB/T 21010-2017', '12', '其他土地', 'Other land', null);

insert into land_class (scheme, code, name, english_name, three_way_class, parent_id)
select 'GB/T 21010-2017', c.code, c.name, c.english_name, c.three_way_class, p.id
from (values
  ('0101', '水田', 'Paddy field', 'AGRICULTURAL', '01'),
  ('0102', '水浇地', 'Irrigated land', 'AGRICULTURAL', '01'),
  ('0103', '旱地', 'Dry land', 'AGRICULTURAL', '01'),
  ('0201', '果园', 'Orchard', 'AGRICULTURAL', '02'),
  ('0202', '茶园', 'Tea plantation', 'AGRICULTURAL', '02'),
  ('0203', '橡胶园', 'Rubber plantation', 'AGRICULTURAL', '02'),
  ('0204', '其他园地', 'Other plantation', 'AGRICULTURAL', '02'),
  ('0301', '乔木林地', 'Arbor forest', 'AGRICULTURAL', '03'),
  ('0302', '竹林地', 'Bamboo forest', 'AGRICULTURAL', '03'),
  ('0303', '红树林地', 'Mangrove', 'AGRICULTURAL', '03'),
  ('0304', '森林沼泽', 'Forest swamp', 'AGRICULTURAL', '03'),
  ('0305', '灌木林地', 'Shrubland', 'AGRICULTURAL', '03'),
  ('0306', '灌丛沼泽', 'Shrub swamp', 'AGRICULTURAL', '03'),
  ('0307', '其他林地', 'Other forest land', 'AGRICULTURAL', '03'),
  ('0401', '天然牧草地', 'Natural pasture', 'AGRICULTURAL', '04'),
  ('0402', '沼泽草地', 'Swamp grassland', 'AGRICULTURAL', '04'),
  ('0403', '人工牧草地', 'Artificial pasture', 'AGRICULTURAL', '04'),
  ('0404', '其他草地', 'Other grassland', 'UNUSED', '04'),
  ('0501', '零售商业用地', 'Retail land', 'CONSTRUCTION', '05'),
  ('0502', '批发市场用地', 'Wholesale market land', 'CONSTRUCTION', '05'),
  ('0503', '餐饮用地', 'Catering land', 'CONSTRUCTION', '05'),
  ('0504', '旅馆用地', 'Hotel land', 'CONSTRUCTION', '05'),
  ('0505', '商务金融用地', 'Business and finance land', 'CONSTRUCTION', '05'),
  ('0506', '娱乐用地', 'Entertainment land', 'CONSTRUCTION', '05'),
  ('0507', '其他商服用地', 'Other commercial land', 'CONSTRUCTION', '05'),
  ('0601', '工业用地', 'Industrial land', 'CONSTRUCTION', '06'),
  ('0602', '采矿用地', 'Mining land', 'CONSTRUCTION', '06'),
  ('0603', '盐田', 'Salt field', 'CONSTRUCTION', '06'),
  ('0604', '仓储用地', 'Storage land', 'CONSTRUCTION', '06'),
  ('0701', '城镇住宅用地', 'Urban residential land', 'CONSTRUCTION', '07'),
  ('0702', '农村宅基地', 'Rural homestead', 'CONSTRUCTION', '07'),
  ('0801', '机关团体用地', 'Government land', 'CONSTRUCTION', '08'),
  ('0802', '新闻出版用地', 'Press land', 'CONSTRUCTION', '08'),
  ('0803', '教育用地', 'Education land', 'CONSTRUCTION', '08'),
  ('0804', '科研用地', 'Research land', 'CONSTRUCTION', '08'),
  ('0805', '医疗卫生用地', 'Health land', 'CONSTRUCTION', '08'),
  ('0806', '社会福利用地', 'Social welfare land', 'CONSTRUCTION', '08'),
  ('0807', '文化设施用地', 'Cultural facility land', 'CONSTRUCTION', '08'),
  ('0808', '体育用地', 'Sports land', 'CONSTRUCTION', '08'),
  ('0809', '公用设施用地', 'Public utility land', 'CONSTRUCTION', '08'),
  ('0810', '公园与绿地', 'Park and green space', 'CONSTRUCTION', '08'),
  ('0901', '军事设施用地', 'Military land', 'CONSTRUCTION', '09'),
  ('0902', '使领馆用地', 'Embassy land', 'CONSTRUCTION', '09'),
  ('0903', '监教场所用地', 'Prison land', 'CONSTRUCTION', '09'),
  ('0904', '宗教用地', 'Religious land', 'CONSTRUCTION', '09'),
  ('0905', '殡葬用地', 'Funeral land', 'CONSTRUCTION', '09'),
  ('0906', '风景名胜设施用地', 'Scenic facility land', 'CONSTRUCTION', '09'),
  ('1001', '铁路用地', 'Railway land', 'CONSTRUCTION', '10'),
  ('1002', '轨道交通用地', 'Rail transit land', 'CONSTRUCTION', '10'),
  ('1003', '公路用地', 'Highway land', 'CONSTRUCTION', '10'),
  ('1004', '城镇村道路用地', 'Street land', 'CONSTRUCTION', '10'),
  ('1005', '交通服务场站用地', 'Transport station land', 'CONSTRUCTION', '10'),
  ('1006', '农村道路', 'Rural road', 'AGRICULTURAL', '10'),
  ('1007', '机场用地', 'Airport land', 'CONSTRUCTION', '10'),
  ('1008', '港口码头用地', 'Port land', 'CONSTRUCTION', '10'),
  ('1009', '管道运输用地', 'Pipeline land', 'CONSTRUCTION', '10'),
  ('1101', '河流水面', 'River', 'UNUSED', '11'),
  ('1102', '湖泊水面', 'Lake', 'UNUSED', '11'),
  ('1103', '水库水面', 'Reservoir', 'AGRICULTURAL', '11'),
  ('1104', '坑塘水面', 'Pond', 'AGRICULTURAL', '11'),
  ('1105', '沿海滩涂', 'Coastal tidal flat', 'UNUSED', '11'),
  ('1106', '内陆滩涂', 'Inland flat', 'UNUSED', '11'),
  ('1107', '沟渠', 'Ditch and canal', 'AGRICULTURAL', '11'),
  ('1108', '沼泽地', 'Marsh', 'UNUSED', '11'),
  ('1109', '水工建筑用地', 'Hydraulic structure land', 'CONSTRUCTION', '11'),
  ('1110', '冰川及永久积雪', 'Glacier and permanent snow', 'UNUSED', '11'),
  ('1201', '空闲地', 'Vacant land', 'CONSTRUCTION', '12'),
  ('1202', '设施农用地', 'Agricultural facility land', 'AGRICULTURAL', '12'),
  ('1203', '田坎', 'Field ridge', 'AGRICULTURAL', '12'),
  ('1204', '盐碱地', 'Saline-alkali land', 'UNUSED', '12'),
  ('1205', '沙地', 'Sandy land', 'UNUSED', '12'),
  ('1206', '裸土地', 'Bare soil', 'UNUSED', '12'),
  ('1207', '裸岩石砾地', 'Bare rock and gravel', 'UNUSED', '12')
) as c (code, name, english_name, three_way_class, parent_code)
join land_class p on p.scheme = 'GB/T 21010-2017' and p.code = c.parent_code;

-- 土地利用现状记录 Land-use record
create table land_use_record (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  phase text not null check (phase in ('BEFORE', 'PLANNED', 'AFTER')),
  land_class_id uuid not null references land_class (id),
  parcel_number text,
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  grade numeric(18,6) check (grade between 1 and 15),
  boundary geometry(Geometry, 4490) check (boundary is null or geometrytype(boundary) in ('POLYGON', 'MULTIPOLYGON')),
  recorded_at timestamptz not null default now(),
  constraint land_use_record_key unique nulls not distinct (area_id, division_id, year, phase, land_class_id, parcel_number),
  constraint land_use_record_somewhere check (num_nonnulls(area_id, division_id) >= 1)
);
create index land_use_record_division on land_use_record (division_id);
create index land_use_record_land_class on land_use_record (land_class_id);
create index land_use_record_boundary on land_use_record using gist (boundary);

-- 永久基本农田 Permanent basic farmland
create table permanent_basic_farmland (
  id uuid primary key default new_id(),
  area_id uuid references consolidation_area (id),
  division_id uuid references administrative_division (id),
  year integer not null check (year between 1949 and 2200),
  phase text not null check (phase in ('BEFORE', 'PLANNED', 'AFTER')),
  land_area_mu numeric(20,6) not null check (land_area_mu >= 0),
  adjusted_area_mu numeric(20,6) check (adjusted_area_mu >= 0),
  added_area_mu numeric(20,6) check (added_area_mu >= 0),
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint permanent_basic_farmland_key unique nulls not distinct (area_id, division_id, year, phase),
  constraint permanent_basic_farmland_somewhere check (num_nonnulls(area_id, division_id) >= 1)
);
create index permanent_basic_farmland_division on permanent_basic_farmland (division_id);

-- 项目指挥部 Project headquarters of the township
create table project_headquarters (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  owner_unit text,
  commander text,
  members text,
  established_on date,
  document_number text,
  recorded_at timestamptz not null default now(),
  constraint project_headquarters_key unique (area_id)
);

-- 项目区划定 A drawing of an area: why its members or boundary were changed, by which document and from what day. Members and
-- boundary themselves stand in area_member and record_version.
create table area_drawing (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  effective_on date not null,
  reason text not null check (reason <> ''),
  document_number text,
  drawn_by text not null,
  recorded_at timestamptz not null default now()
);
create index area_drawing_area on area_drawing (area_id);
create trigger area_drawing_append_only before update or delete or truncate on area_drawing for each statement execute function refuse_change();

-- Which areas the public sees, and with them their projects, money and results.
create table publication (
  id uuid primary key default new_id(),
  area_id uuid not null references consolidation_area (id),
  published_by text not null check (published_by <> ''),
  published_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  recorded_at timestamptz not null default now(),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (withdrawn_at >= published_at)
);
create unique index publication_current on publication (area_id) where withdrawn_at is null;

-- The boundary that an area or a division had at a moment; null where there was none. The caller asks for rows that it sees.
create function boundary_at(relation text, record uuid, present geometry, since timestamptz, moment timestamptz) returns geometry language sql stable security definer set search_path from current as $$
  select case when v.id is not null then st_setsrid(st_geomfromgeojson(v.content->>'boundary'), 4490) when since <= moment then present end
  from (select 1) one left join lateral (
    select id, content from record_version where table_name = relation and record_id = record and superseded_at > moment and recorded_at <= moment order by superseded_at limit 1) v on true
$$;

select feed_changes(name, ending) from (values
  ('administrative_division', null), ('division_succession', null), ('consolidation_area', null),
  ('area_member', 'left_on'), ('land_class', null), ('land_use_record', null), ('permanent_basic_farmland', null),
  ('project_headquarters', null), ('area_drawing', null), ('publication', 'withdrawn_at')
) fed (name, ending);
