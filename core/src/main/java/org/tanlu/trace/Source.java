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
 */
public record Source(String id, String title, String titleEnglish, String publisher, String year, String licence) {

    /** A source with one title in both languages, such as a city names it. */
    public Source(String id, String title, String publisher, String year, String licence) {
        this(id, title, title, publisher, year, licence);
    }

    /** The title in both languages. */
    public Text titles() {
        return Text.of(title, titleEnglish);
    }
}
