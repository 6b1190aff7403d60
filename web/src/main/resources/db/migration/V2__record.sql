-- 操作记录 who changed what and when: only ever added to, each row with the digest of all before it.

create table record (
    number bigint primary key, -- from 1, without gaps
    at text not null, -- ISO 8601 in UTC
    who text not null,
    act text not null,
    subject text not null, -- as project/3/version/5
    before text not null,
    after text not null,
    reason text not null,
    digest text not null, -- SHA-256 of the digest before and of this row, hexadecimal
    seal text not null -- HMAC-SHA-256 of the digest, by a key that is not in the database
);

-- The end of the record: one row, taken first by whoever adds, so that one adds at a time.
create table record_end (
    id bigint primary key check (id = 1),
    number bigint not null,
    digest text not null
);

insert into record_end (id, number, digest) values (1, 0, '');

${keep}
