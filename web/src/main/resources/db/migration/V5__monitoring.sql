-- 监测评估 what people say beside what is computed of a plan that is carried out; rows are only ever added.

create table standing_override (
    id ${id},
    project bigint not null references project (id),
    year bigint not null,
    subject text not null, -- as indicator/IND-B27 or action/E-PV2
    computed text not null, -- what the program had found when it was said
    standing text not null,
    reason text not null,
    account bigint not null references account (id),
    created text not null
);

create table dispatch_note (
    id ${id},
    project bigint not null references project (id),
    year bigint not null,
    quarter bigint not null, -- 1 to 4
    subject text not null, -- as action/E-PV2
    note text not null,
    account bigint not null references account (id),
    created text not null
);
