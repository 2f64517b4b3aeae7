-- Of each row taken in, which table it stood in: a digest of the table's title lines, its sheet's, file's and folder's names, or
-- of who sent the request. A record without a number of its own is changed by rows of that table alone. Null for rows that
-- came before; of those the file's and the sheet's names are compared.
-- Locks: import_row, for a moment.
alter table import_row add column origin text;
