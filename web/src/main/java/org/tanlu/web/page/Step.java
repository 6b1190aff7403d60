package org.tanlu.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.trace.Text;

/** 步骤 the pages of a project, in the order of the guideline. */
enum Step {
    OVERVIEW("总览", "Overview", "5", List.of(), List.of()),
    SURVEY(
            "收资调研",
            "Survey",
            "6",
            List.of("A1.1"),
            List.of(
                    "requests",
                    "receipts",
                    "visits",
                    "enterprises",
                    "plants",
                    "plans",
                    "coordination",
                    "projects",
                    "resources",
                    "districts",
                    "bodies",
                    "existing_measures")),
    ACCOUNTING(
            "碳排放核算",
            "Accounting",
            "7",
            List.of("A1.2", "A1.3"),
            List.of(
                    "city",
                    "data/",
                    "balances",
                    "balance/",
                    "official_inventory",
                    "year_marks",
                    "qc_records",
                    "ranges",
                    "sources")),
    POTENTIAL(
            "减排潜力",
            "Potential",
            "8",
            List.of("A1.4"),
            List.of("resources", "existing_measures", "measure_values", "data/potentials")),
    SCENARIOS("情景模拟", "Scenarios", "9.1", List.of(), List.of("scenarios", "parameter_ranges")),
    TARGETS("目标指标", "Targets", "9.3", List.of("A3"), List.of("plans", "districts")),
    PATHWAY(
            "减排路径",
            "Pathway",
            "10",
            List.of("A4"),
            List.of("tasks", "measure_choices", "measure_values", "measure_requires", "measure_departments")),
    SAFEGUARDS("保障措施", "Safeguards", "11", List.of("A5"), List.of("safeguards", "consultations", "pilots")),
    TEXT("方案文本", "Plan text", "A", List.of(), List.of()),
    REVIEW("评审", "Review", "4", List.of(), List.of("comments", "consultations", "pilots")),
    MONITORING("监测评估", "Monitoring", "11.3", List.of(), List.of("progress", "observations"));

    private final Text title;
    private final String chapter;
    private final List<String> sections;
    private final List<String> tables;

    Step(String chinese, String english, String chapter, List<String> sections, List<String> tables) {
        this.title = Text.of(chinese, english);
        this.chapter = chapter;
        this.sections = sections;
        this.tables = tables;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** The chapter or clause of the guideline. */
    public String chapter() {
        return chapter;
    }

    /** Its last part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sections of the plan it shows. */
    List<String> sections() {
        return sections;
    }

    /** Whether a table of the city folder is entered here. */
    public boolean holds(String table) {
        return tables.stream().anyMatch(name -> name.endsWith("/") ? table.startsWith(name) : table.equals(name));
    }

    /** The tables of the city folder that are entered here; one that ends with a slash stands for a folder of tables. */
    List<String> tables() {
        return tables;
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
