package org.tanlu.reference;

/**
 * 要求 a requirement of the guideline, one row per verb.
 *
 * @param id       the id, for example C7.1.5-1
 * @param clause   the clause
 * @param strength how strongly it is meant
 * @param text     what is required
 * @param keyword  the guideline's own words
 * @param reading  how this product reads it, where the wording is open
 */
public record Requirement(String id, String clause, String strength, String text, String keyword, String reading) {
    /** Whether it is meant as 应: said so, or said plainly where the draft means it. */
    public boolean isBinding() {
        return strength.startsWith("shall");
    }

    /** Whether it is meant as 宜. */
    public boolean isAdvised() {
        return strength.startsWith("should");
    }

    /** The chapter or appendix that its clause belongs to, for example 7 or App.A. */
    public String chapter() {
        return clause.startsWith("App") ? clause : clause.split("\\.", 2)[0];
    }
}
