package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 大纲条目 a heading of the plan outline (Appendix A).
 *
 * @param id     the id, for example A4.2
 * @param parent the id of the heading above, empty at the top
 * @param level  1 for 一、 2 for （一） 3 for （1）
 * @param number the number as printed
 * @param title  the title
 * @param step   the step of the guideline that fills it
 */
public record OutlineSection(String id, String parent, int level, String number, Text title, String step) {}
