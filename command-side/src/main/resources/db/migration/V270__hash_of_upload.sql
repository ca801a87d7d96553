-- Of the content, in hexadecimal digits; the message's event says the same, sealed. Files that were uploaded before have none.
alter table upload add column sha256 text;
