-- 人员与权限 who works on which project, for whom, in which role; and the invitations by which they came.

alter table account add column administrator bigint not null default 0; -- 1 of who may do everything
alter table account add column disabled text; -- since when nobody may sign in with it
update account set administrator = 1 where id = (select min(id) from account);

create table organisation (
    id ${id},
    project bigint not null references project (id),
    kind text not null, -- city, district, department, enterprise
    code text not null, -- of a department as requests name it, of others their name
    name text not null,
    unique (project, kind, code)
);

create table member (
    project bigint not null references project (id),
    account bigint not null references account (id),
    role text not null,
    organisation bigint references organisation (id),
    created text not null,
    primary key (project, account)
);

create table invitation (
    id ${id},
    project bigint not null references project (id),
    role text not null,
    organisation bigint references organisation (id),
    digest text not null unique, -- SHA-256 of the secret in the link, which is shown once
    account bigint not null references account (id), -- who invites
    created text not null,
    expires text not null,
    ended text -- when it was taken or withdrawn
);
