package org.tanlu.web.backup;

/** 备份不可用 a backup that cannot be made, read or restored: with reason and remedy in both languages. */
public final class Spoilt extends Exception {
    private static final long serialVersionUID = 1L;

    Spoilt(String chinese, String english) {
        super(chinese + " " + english);
    }
}
