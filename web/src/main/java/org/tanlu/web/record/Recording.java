package org.tanlu.web.record;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** 记录在案 does what changes something together with its line in the record: both stay, or neither. */
public final class Recording {
    private final TransactionOperations transactions;
    private final Logbook log;

    /** Recording in the database of a record. */
    public Recording(TransactionOperations transactions, Logbook log) {
        this.transactions = transactions;
        this.log = log;
    }

    /** Does something that always changes something. */
    public void change(Change change, Runnable doing) {
        transactions.executeWithoutResult(status -> {
            doing.run();
            log.add(change);
        });
    }

    /** Does something that may find nothing to change, by a count of rows. */
    public void changeIfAny(Change change, Supplier<Integer> doing) {
        transactions.executeWithoutResult(status -> {
            if (doing.get() > 0) {
                log.add(change);
            }
        });
    }

    /** Does something that adds its own lines by {@link Logbook#add}. */
    public <T> T within(Supplier<T> doing) {
        T done = transactions.execute(status -> doing.get());
        if (done == null) {
            throw new IllegalStateException("what is done in a transaction gives something");
        }
        return done;
    }

    /** The record. */
    public Logbook log() {
        return log;
    }
}
