-- Old workbooks (xls, et), web pages and Word documents are taken in too, and their runs say so.
-- Locks: import_run is locked against all else while its rows are checked anew, which takes milliseconds for thousands of runs.
alter table import_run drop constraint import_run_format_check;
alter table import_run add constraint import_run_format_check check (format in ('XLSX', 'XLS', 'CSV', 'HTML', 'DOCX', 'GEOJSON', 'SHAPEFILE', 'GRAPHQL'));
