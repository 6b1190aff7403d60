package org.tanlu.web.store;

/** A database that the workbench must not start on, with the reason and the remedy in both languages. */
public final class UnfitDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitDatabase(String chinese, String english) {
        super(chinese + "\n" + english);
    }

    UnfitDatabase(String chinese, String english, Throwable cause) {
        super(chinese + "\n" + english, cause);
    }
}
