package org.tanlu.fieldwork.receive;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * 待批条目 an entry and what it does to the city's tables once somebody approved it.
 *
 * @param entry  the entry
 * @param change what it does; nothing where no approval can help, as of a row that lacks its name
 */
record Proposal(Entry entry, Optional<Consumer<Draft>> change) {
    /** What somebody may approve. */
    static Proposal of(Entry entry, Consumer<Draft> change) {
        return new Proposal(entry, Optional.of(change));
    }

    /** What cannot be approved, only refused or put right in the file. */
    static Proposal question(Entry entry) {
        return new Proposal(entry, Optional.empty());
    }
}
