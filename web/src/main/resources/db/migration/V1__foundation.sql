-- One schema for SQLite and PostgreSQL; ${id} and ${bytes} are what the two spell differently. Times are ISO 8601 in UTC.

create table account (
    id ${id},
    name text not null unique,
    secret text not null, -- encoded, never the password
    created text not null
);

create table project (
    id ${id},
    name text not null,
    created text not null,
    removed text -- a removed project is kept
);

-- The files of city folders, each once: what versions share is stored once.
create table content (
    digest text primary key, -- SHA-256, hexadecimal
    bytes ${bytes} not null
);

-- A version is a whole city folder. Versions are only ever added: undoing adds a version with earlier files.
create table version (
    id ${id},
    project bigint not null references project (id),
    number bigint not null,
    name text not null, -- empty unless the planner named it
    note text not null, -- what was done, for the list of versions
    account bigint not null references account (id),
    created text not null,
    unique (project, number)
);

create table version_file (
    version bigint not null references version (id),
    path text not null, -- inside the city folder, with slashes
    digest text not null references content (digest),
    primary key (version, path)
);

create table job (
    id ${id},
    project bigint not null references project (id),
    number bigint not null, -- of the version worked on
    kind text not null,
    state text not null,
    progress text not null,
    account bigint not null references account (id),
    created text not null,
    ended text
);

create table token (
    id ${id},
    account bigint not null references account (id),
    name text not null,
    digest text not null unique, -- SHA-256 of the token, which is shown once
    created text not null,
    revoked text
);
