package org.tanlu.survey;

/** 列名 what the heading of a column can mean. */
interface Heading {

    /** The id, also the heading in English. */
    String id();

    /** The commonest Chinese heading with the id, for messages. */
    String label();
}
