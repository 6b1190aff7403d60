package org.tanlu.survey.layout;

/** 列的作用 what a heading says its column, or the row it begins, holds; the words for it are lists of {@code reading_words.csv}. */
enum Role {
    NAME,
    CODE,
    YEAR,
    UNIT,
    VALUE,
    NOTE,
    /** Who may see the row. */
    ACCESS,
    GROUP,
    TOTAL,
    /** Growth, change or rank (比上年增长, 位次): what is no value of the item that it stands beside or over. */
    RATE;

    /** Whether cells of such a column say what the values beside them are. */
    boolean isLabel() {
        return this != VALUE && this != TOTAL && this != RATE;
    }
}
