package org.tanlu.web.record;

/**
 * 记录末尾 how far the record goes.
 *
 * @param number the number of the last line; 0 of an empty record
 * @param digest its digest; empty of an empty record
 */
record End(long number, String digest) {
    /** Of an empty record. */
    static final End NONE = new End(0, "");
}
