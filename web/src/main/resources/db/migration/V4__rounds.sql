-- 征求意见和审定 the rounds in which a version is judged, what was said, and what became of it.

create table review_round (
    id ${id},
    project bigint not null references project (id),
    version bigint not null, -- the number of the version that is judged
    kind text not null, -- department, expert, public, approval
    name text not null,
    opens text not null, -- ISO 8601 day
    closes text not null, -- ISO 8601 day
    asked text not null, -- who was asked
    page text references content (digest), -- of a public round, what may be published of the version
    released text, -- since when everybody can read the page
    closed text,
    account bigint not null references account (id),
    created text not null
);

-- While a row is not lifted, nothing of the plan can be written.
create table plan_freeze (
    id ${id},
    project bigint not null references project (id),
    version bigint not null,
    round bigint not null references review_round (id),
    created text not null,
    lifted text,
    reason text not null -- why it was lifted; empty before
);

create table opinion (
    id ${id},
    round bigint not null references review_round (id),
    body text not null, -- who said it; never the name of a private person
    anchor text not null, -- section of the plan or key of a number; empty where it is about the whole
    part text not null, -- the same in the words of the plan
    content text not null,
    state text not null, -- waiting, shown, refused
    receipt text unique, -- SHA-256 of the receipt code of who spoke without signing in
    disposition text not null, -- adopted, partly, rejected; empty while open
    reply text not null,
    change text not null, -- what was changed in the plan
    changed_in bigint, -- the number of the version that has the change
    answered text,
    created text not null
);

-- How to reach who spoke without signing in, sealed by a key that is not in the database; rows may be deleted.
create table opinion_contact (
    opinion bigint primary key references opinion (id),
    sealed ${bytes} not null
);

create table expert_sheet (
    id ${id},
    round bigint not null references review_round (id),
    expert text not null,
    post text not null, -- office and title
    conclusion text not null, -- passed, passed_if, failed
    score bigint, -- of 100; none where none was given
    content text not null,
    created text not null
);
