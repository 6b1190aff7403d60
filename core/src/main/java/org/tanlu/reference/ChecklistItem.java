package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 资料清单条目 a document or data set that the preparation needs (chapter 6, Appendix B).
 *
 * @param id       the id
 * @param category the category
 * @param name     what is asked for
 * @param clauses  the clauses that need it
 * @param provider the department that usually has it
 * @param period   period or unit
 * @param priority 1 first
 */
public record ChecklistItem(
        String id, String category, Text name, String clauses, String provider, String period, int priority) {}
