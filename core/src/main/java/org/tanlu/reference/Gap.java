package org.tanlu.reference;

/**
 * 指南缺漏 a defect of the guideline itself: a contradiction, a missing annex, an undefined word.
 *
 * @param id      the id, for example G-01
 * @param clause  the clause
 * @param text    what is defective
 * @param reading the reading taken
 */
public record Gap(String id, String clause, String text, String reading) {}
