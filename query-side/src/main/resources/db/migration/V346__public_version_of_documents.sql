-- Documents from before can be read until they are told everything again.
update ticket_details set document = document || jsonb_build_object('publicVersion', document -> 'version')
where not document ? 'publicVersion';
update ticket_search set document = document || jsonb_build_object('publicVersion', document -> 'version')
where not document ? 'publicVersion';
