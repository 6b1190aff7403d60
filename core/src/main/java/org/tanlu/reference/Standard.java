package org.tanlu.reference;

import java.util.List;

/**
 * 标准 the guideline as rows: what it requires, where it is defective, the standards it refers to, its
 * terms, its outline, its checklist, and the departments it names.
 *
 * @param requirements the requirements of all chapters
 * @param gaps         the defects of the guideline and the readings taken
 * @param normative    the standards it refers to
 * @param terms        the terms
 * @param outline      the headings of Appendix A
 * @param checklist    the documents and data of Appendix B and chapter 6
 * @param departments  the departments
 * @param activities   the list of general quality control
 * @param conformity   how each requirement is checked on a plan
 * @param numerals     the kinds of numerals that a plan prints without a key
 */
public record Standard(
        List<Requirement> requirements,
        List<Gap> gaps,
        List<NormativeReference> normative,
        List<Term> terms,
        List<OutlineSection> outline,
        List<ChecklistItem> checklist,
        List<Department> departments,
        List<QualityActivity> activities,
        List<ConformityRule> conformity,
        List<UnkeyedNumeral> numerals) {
    public Standard {
        requirements = List.copyOf(requirements);
        gaps = List.copyOf(gaps);
        normative = List.copyOf(normative);
        terms = List.copyOf(terms);
        outline = List.copyOf(outline);
        checklist = List.copyOf(checklist);
        departments = List.copyOf(departments);
        activities = List.copyOf(activities);
        conformity = List.copyOf(conformity);
        numerals = List.copyOf(numerals);
    }
}
