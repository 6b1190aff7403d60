package org.tanlu.web.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 恢复 keeps the files of an earlier version as the newest; nothing in between is lost. */
@Component
public final class Restoring {
    private final Versions versions;
    private final Desk desk;

    Restoring(Versions versions, Desk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    /** Restores a version; none is kept where somebody else kept another meanwhile. */
    public Optional<Version> restore(Version version, String note, Account author) {
        long newest = versions.newest(version.project()).map(Version::number).orElse(0L);
        Optional<Version> kept = versions.keep(version.project(), newest, versions.files(version), note, author);
        desk.wake(version.project(), author);
        return kept;
    }
}
