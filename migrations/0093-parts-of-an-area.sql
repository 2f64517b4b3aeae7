-- The parts of split projects, and of their money, that lie in one area: few, and taken from what is kept of it when the
-- whole ones are counted.
-- Locks: area_tie against writing, for as long as a reading of it takes.
create index area_tie_area_project_part on area_tie (area_id, project_part_id) where ended_at is null and project_part_id is not null;
create index area_tie_area_allocation_part on area_tie (area_id, allocation_part_id) where ended_at is null and allocation_part_id is not null;
