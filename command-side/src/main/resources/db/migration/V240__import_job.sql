-- Runs of imports: who asked for what, how far it is, and which lines were refused.
create table import_job (
    id uuid primary key,
    format text not null,
    -- JSON: [{"stored": uuid, "name": text}]
    files text not null,
    importer uuid not null,
    state text not null check (state in ('running', 'done', 'failed')),
    done bigint not null,
    failed bigint not null,
    total bigint,
    started_at timestamptz not null,
    ended_at timestamptz,
    -- JSON: [{"file": text, "line": number, "reason": text}]
    errors text not null
);

create index import_job_started_at on import_job (started_at desc);
