-- How often an import was begun and not ended by a stop: one that takes its node down again and again is given up.
alter table import_job add column attempts integer not null default 0;
