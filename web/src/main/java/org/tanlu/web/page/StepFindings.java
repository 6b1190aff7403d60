package org.tanlu.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.plan.PlanStep;
import org.tanlu.trace.Finding;

/** 各步的发现 which findings belong to which page, the gravest first, and how they are told there; templates know it as {@code told}. */
@Component
public final class StepFindings {
    private static final int SHORT = 90;
    private static final String[] ENDS = {"。", "；", ". ", "; "};

    /** The findings of a page; the overview has all. */
    static List<Finding> of(Step step, List<Finding> findings) {
        return sorted(findings.stream()
                .filter(finding -> step == Step.OVERVIEW || stepOf(finding) == step)
                .toList());
    }

    /** The gravest first, else as they were found. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** The page on which a finding is mended: that of its step, else of its clause. */
    static Step stepOf(Finding finding) {
        Optional<Step> made = Arrays.stream(PlanStep.values())
                .filter(step -> step.gravest(List.of(finding)).isPresent())
                .findFirst()
                .map(step -> Step.valueOf(step.name()));
        String clause = finding.rule().clause();
        return made.or(() -> Arrays.stream(Step.values())
                        .filter(step -> clause.equals(step.chapter()) || clause.startsWith(step.chapter() + "."))
                        .max(Comparator.comparingInt(step -> step.chapter().length())))
                .orElse(Step.OVERVIEW);
    }

    /** The page on which a finding is mended. */
    public Step step(Finding finding) {
        return stepOf(finding);
    }

    /** Whether any of the tables of a page stands in a folder. */
    public boolean isIn(List<EntryPages.Listed> tables, String folder) {
        return tables.stream().anyMatch(one -> one.name().startsWith(folder));
    }

    /** Whether a message is too long to be read among others. */
    public boolean isLong(String message) {
        return message.length() > SHORT;
    }

    /** Its first sentence, or as much of it as a line holds. */
    public String first(String message) {
        if (!isLong(message)) {
            return message;
        }
        int end = Arrays.stream(ENDS)
                .mapToInt(mark -> message.indexOf(mark))
                .filter(place -> place > 0)
                .min()
                .orElse(message.length());
        return end < SHORT ? message.substring(0, end + 1).strip() : message.substring(0, SHORT).strip() + "…";
    }
}
