package org.tanlu.trace;

/**
 * 来源 source: the publication that a value comes from.
 *
 * @param id           the id other rows point to
 * @param title        the Chinese title
 * @param titleEnglish the English title; the Chinese one when there is no other
 * @param publisher    who published it
 * @param year         the year of publication, as printed; empty when none is known
 * @param licence      the licence as stated, or that none is stated, in Chinese
 * @param access       who may see what comes from it, unless a row says otherwise
 */
public record Source(
        String id, String title, String titleEnglish, String publisher, String year, String licence, Access access) {
    /** The id that stands for rows that name no source. */
    public static final String UNSTATED = "unstated";

    /** A published source, such as those of the reference data. */
    public Source(String id, String title, String titleEnglish, String publisher, String year, String licence) {
        this(id, title, titleEnglish, publisher, year, licence, Access.PUBLIC);
    }

    /** A published source with one title in both languages. */
    public Source(String id, String title, String publisher, String year, String licence) {
        this(id, title, title, publisher, year, licence);
    }

    /** The same source for other eyes. */
    public Source withAccess(Access other) {
        return new Source(id, title, titleEnglish, publisher, year, licence, other);
    }

    /** Whether anybody can look it up: it was named, and the name stands for a publication that is described. */
    public boolean isDocumented() {
        return !id.equals(UNSTATED) && !title.equals(id);
    }

    /** The title as Chinese text cites it, in title marks. */
    public String cited() {
        return BookTitle.of(title);
    }

    /** The title in both languages as text cites it, the Chinese one in title marks. */
    public Text citation() {
        return Text.of(cited(), titleEnglish);
    }

    /** The title in both languages. */
    public Text titles() {
        return Text.of(title, titleEnglish);
    }
}
