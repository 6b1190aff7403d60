package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 资料清单条目 a document or data set that the preparation needs (chapter 6, Appendix B).
 *
 * @param id       the id
 * @param category the category
 * @param name     what is asked for
 * @param clauses  the clauses that need it
 * @param providers the names of the departments that usually have it, the first asked first
 * @param period   period or unit
 * @param priority 1 first
 * @param tables   the registers that hold it, or {@link #BALANCE}
 * @param parts    what rows of the registers answer it, part by part; any row where there is none
 */
public record ChecklistItem(
        String id,
        String category,
        Text name,
        String clauses,
        List<String> providers,
        String period,
        int priority,
        List<String> tables,
        List<RowPart> parts) {
    /** What {@code tables} calls the energy balance. */
    public static final String BALANCE = "balance";

    private static final String ENTERPRISE = "ENT-";

    public ChecklistItem {
        providers = List.copyOf(providers);
        tables = List.copyOf(tables);
        parts = List.copyOf(parts);
    }

    /** The departments that usually have it, as printed. */
    public String provider() {
        return String.join("、", providers);
    }

    /** Whether it is a field of the questionnaire that enterprises fill in, not something that a department has. */
    public boolean isOfEnterprises() {
        return id.startsWith(ENTERPRISE);
    }
}
