package org.tanlu.web.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.web.desk.Draft;

/** 意见所涉部分 what of the plan an opinion can be about: a section, or a number by its key. */
@Component
final class PlanParts {
    private final ReferenceData reference;

    PlanParts(ReferenceData reference) {
        this.reference = reference;
    }

    /** The sections of Appendix A in their order. */
    List<OutlineSection> sections() {
        return reference.standard().outline();
    }

    /** A section as the plan prints its heading; empty words for the whole plan, nothing for what is no section. */
    Optional<String> section(String id) {
        if (id.isEmpty()) {
            return Optional.of("");
        }
        return sections().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.number() + one.title().chinese())
                .findFirst();
    }

    /** Where a number of a draft stands, with its key; nothing where the draft has no such number. */
    Optional<String> number(Optional<Draft> draft, String key) {
        return draft.flatMap(one -> one.figure(key).map(figure -> heading(one, key) + "数字 " + key));
    }

    private static String heading(Draft draft, String key) {
        return draft.parts().stream()
                .filter(part -> part.html().contains("data-key=\"" + key + "\""))
                .map(HtmlPart::heading)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> heading + "；")
                .findFirst()
                .orElse("");
    }
}
