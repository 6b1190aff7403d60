package org.tanlu.web.entry;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 存为新版本 keeps a change as a new version and begins preparing it. */
@Component
public final class Keeping {
    private final Versions versions;
    private final Desk desk;

    Keeping(Versions versions, Desk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    /**
     * The newest version when a table may still be changed as it stood in the version that somebody looked at: nobody kept a
     * version after it, or only ones in which the table is the same.
     */
    public Optional<Version> base(long project, long based, String table) {
        Optional<Version> newest = versions.newest(project);
        Optional<Version> seen = versions.find(project, based);
        if (newest.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        if (newest.get().id() == seen.get().id()) {
            return newest;
        }
        String path = table + GridChange.CSV;
        byte[] now = versions.files(newest.get()).file(path).orElse(new byte[0]);
        byte[] then = versions.files(seen.get()).file(path).orElse(new byte[0]);
        return newest.filter(any -> Arrays.equals(now, then));
    }

    /** Keeps files as the version after another; none when somebody was quicker. */
    public Optional<Version> keep(Version base, CityFiles files, String note, Account author) {
        Optional<Version> kept = versions.keep(base.project(), base.number(), files, note, author);
        kept.ifPresent(version -> desk.begin(version, JobKind.PREPARE, author));
        return kept;
    }
}
