package org.tanlu.trace;

/**
 * 来源 source: the publication that a value comes from.
 *
 * @param id        the id other rows point to
 * @param title     the title as published
 * @param publisher who published it
 * @param year      the year of publication, as printed; empty when none is known
 * @param licence   the licence as stated, or that none is stated
 */
public record Source(String id, String title, String publisher, String year, String licence) {}
