create sequence ticket_number;
comment on sequence ticket_number is 'Numbers by which people call tickets. Drawn once each; the audit page explains those that were never used.';
