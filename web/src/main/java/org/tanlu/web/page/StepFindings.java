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
    private static final String OPENING = "（(“";
    private static final String CLOSING = "）)”";
    private static final String CHINESE_ENDS = "。；";
    private static final String ENGLISH_ENDS = ".;";

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
        int end = end(message);
        return end < SHORT
                ? message.substring(0, end + 1).strip()
                : message.substring(0, SHORT).strip() + "…";
    }

    /** Where the first sentence ends, brackets passed over; the length where it does not. */
    private static int end(String message) {
        int depth = 0;
        for (int place = 0; place < message.length(); place++) {
            char letter = message.charAt(place);
            depth += OPENING.indexOf(letter) >= 0 ? 1 : CLOSING.indexOf(letter) >= 0 ? -1 : 0;
            boolean isEnd = CHINESE_ENDS.indexOf(letter) >= 0
                    || (ENGLISH_ENDS.indexOf(letter) >= 0 && message.startsWith(" ", place + 1));
            if (isEnd && depth <= 0 && place > 0) {
                return place;
            }
        }
        return message.length();
    }
}
