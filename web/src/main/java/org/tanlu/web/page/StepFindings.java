package org.tanlu.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.plan.PlanStep;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.IdWords;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 各步的发现 which findings belong to which page, the gravest first, and how they are told there; templates know it as {@code told}. */
@Component
public final class StepFindings {
    private static final int SHORT = 90;
    private static final String OPENING = "（(“";
    private static final String CLOSING = "）)”";
    private static final String CHINESE_ENDS = "。；";
    private static final String ENGLISH_ENDS = ".;";

    private static final String APPENDIX = "App.";
    private static final Text NOTHING = Text.of("", "");
    private static final Shown WORDS = new Shown();
    private static final Map<String, Text> CHAPTERS = Map.ofEntries(
            Map.entry("1", Text.of("范围", "scope")),
            Map.entry("2", Text.of("规范性引用文件", "normative references")),
            Map.entry("3", Text.of("术语和定义", "terms")),
            Map.entry("4", Text.of("基本原则", "principles")),
            Map.entry("5", Text.of("编制流程", "process")),
            Map.entry("6", Text.of("收资调研", "survey")),
            Map.entry("7", Text.of("碳排放历史数据", "past emissions")),
            Map.entry("8", Text.of("碳减排潜力", "potential")),
            Map.entry("9", Text.of("情景和减排目标", "scenarios and targets")),
            Map.entry("10", Text.of("碳减排路径", "pathway")),
            Map.entry("11", Text.of("保障措施", "safeguards")),
            Map.entry("App.A", Text.of("方案大纲", "outline of the plan")),
            Map.entry("App.B", Text.of("指标和资料", "indicators and data")));

    private final IdWords ids;

    StepFindings(ReferenceData reference) {
        ids = new IdWords(reference);
    }

    /** What is the matter, with names for ids. */
    public Text message(Finding finding) {
        return ids.in(finding.message());
    }

    /** What to do about it, with names for ids. */
    public Text remedy(Finding finding) {
        return ids.in(finding.remedy());
    }

    /** A text with names for ids. */
    public Text named(Text text) {
        return ids.in(text);
    }

    /** What a chapter or an appendix of the guideline is called in the language of the page. */
    public String chapter(String chapter) {
        Text title = CHAPTERS.getOrDefault(chapter, NOTHING);
        boolean isAppendix = chapter.startsWith(APPENDIX);
        String letter = isAppendix ? chapter.substring(APPENDIX.length()) : chapter;
        return (isAppendix ? WORDS.say("附录", "App. ") + letter : WORDS.say("第" + chapter + "章", "Ch. " + chapter))
                + " "
                + WORDS.say(title);
    }

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
