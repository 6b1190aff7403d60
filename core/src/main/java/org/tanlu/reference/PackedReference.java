package org.tanlu.reference;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The reference data packed into the jar, which do not change while the program runs and are read once.
 *
 * @param files the files with all that was opened
 * @param data  what they say
 */
record PackedReference(ReferenceFiles files, ReferenceData data) {
    private static final AtomicReference<Optional<PackedReference>> READ = new AtomicReference<>(Optional.empty());

    /**
     * The data, read at the first call. No initialiser of a class: where a file is defective every call says so.
     *
     * @throws IllegalArgumentException when a file is missing or a row is defective; the message says where
     */
    static synchronized PackedReference get() {
        Optional<PackedReference> read = Objects.requireNonNull(READ.get());
        if (read.isPresent()) {
            return read.get();
        }
        var files = new ReferenceFiles(Optional.empty());
        var packed = new PackedReference(files, new ReferenceLoader(files).load());
        READ.set(Optional.of(packed));
        return packed;
    }
}
