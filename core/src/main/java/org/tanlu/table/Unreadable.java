package org.tanlu.table;

/** A file that cannot be read at all: absent, not what its name says, or not decodable. Bad data are findings instead. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    /**
     * What cannot be read, and what to do.
     *
     * @param place   the file, with the row where reading stopped if there is one
     * @param chinese the reason and the remedy in Chinese
     * @param english the same in English
     */
    public Unreadable(Place place, String chinese, String english) {
        super(place + "：" + chinese + " / " + english);
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason and remedy in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The reason and remedy in English. */
    public String english() {
        return english;
    }
}
