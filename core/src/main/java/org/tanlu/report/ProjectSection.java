package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.ProjectAddition;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 重大项目 the major and the energy-intensive projects on record, and what they add (clause 6; Appendix A, 四（十）). */
@Clause({"6", "A"})
final class ProjectSection {
    private static final int MOST_ROWS = 20;
    private static final String UNKNOWN = "－";
    /** The department whose part major projects are. */
    private static final String LEAD = "development_reform";

    private final List<Register.Row> projects;
    private final List<ProjectAddition> additions;
    private final Wording wording;
    private final String lead;
    private final Unit energy;
    private final Unit emissions;

    ProjectSection(Plan plan, ReferenceData reference, Wording wording) {
        this.projects = plan.dossier().register("projects").rows();
        this.additions = plan.fieldSurvey().additions();
        this.wording = wording;
        this.lead = reference.standard().departments().stream()
                .filter(body -> body.id().equals(LEAD))
                .map(body -> IssueTasks.plain(body.name().chinese()))
                .findFirst()
                .orElseThrow();
        this.energy = reference.units().unit("万吨标准煤");
        this.emissions = reference.units().unit("万吨CO2");
    }

    /** A city without projects on record is told what is missing, who gathers it and by when. */
    List<Block> blocks() {
        if (projects.isEmpty()) {
            return List.of(
                    wording.paragraph("issue-lead-projects", Map.of()),
                    wording.paragraph("projects-none", Map.of("lead", words(lead))));
        }
        long intensive = projects.stream().filter(ProjectSection::isIntensive).count();
        var blocks = new ArrayList<Block>();
        blocks.add(
                wording.paragraph("projects", Map.of("count", words(projects.size()), "intensive", words(intensive))));
        blocks.add(list());
        if (!additions.isEmpty()) {
            blocks.add(table());
        }
        return blocks;
    }

    private static boolean isIntensive(Register.Row row) {
        return row.says("intensive", Register.YES);
    }

    private TableBlock list() {
        List<Register.Row> shown = projects.stream()
                .sorted(Comparator.comparing(row -> !isIntensive(row)))
                .limit(MOST_ROWS)
                .toList();
        var notes = new ArrayList<>(List.of("两高项目列在前；数值为填报数，－表示未填报。"));
        if (projects.size() > MOST_ROWS) {
            notes.add("只列" + MOST_ROWS + "个，其余见数据附表“重点项目”。");
        }
        return new TableBlock(
                "重点项目",
                "万吨标准煤、万吨二氧化碳、亿元",
                List.of(
                        new Column("项目", Align.LEFT, 8),
                        new Column("两高", Align.CENTER, 2),
                        new Column("业主单位", Align.LEFT, 6),
                        new Column("区县", Align.LEFT, 4),
                        new Column("状态", Align.CENTER, 2),
                        new Column("建成年份", Align.CENTER, 3),
                        new Column("投资", Align.RIGHT, 2),
                        new Column("年新增能耗", Align.RIGHT, 3),
                        new Column("年新增排放", Align.RIGHT, 3),
                        new Column("年减排量", Align.RIGHT, 3)),
                shown.stream().map(this::row).toList(),
                notes,
                false);
    }

    private List<Entry> row(Register.Row row) {
        return Stream.of(
                        row.text("name"),
                        row.words("intensive"),
                        row.text("owner"),
                        row.text("district"),
                        row.words("state"),
                        row.text("completion"),
                        row.findQuantity("investment")
                                .map(amount -> Numbers.fixed(amount.value(), 1))
                                .orElse(""),
                        print(row, "energy_use", energy),
                        print(row, "emissions", emissions),
                        print(row, "co2_reduction", emissions))
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }

    private static String print(Register.Row row, String column, Unit unit) {
        return row.findQuantity(column)
                .map(amount -> Numbers.fixed(amount.in(unit).value(), 1))
                .orElse("");
    }

    private TableBlock table() {
        return new TableBlock(
                "拟建和在建项目的新增能耗和排放",
                "万吨标准煤、万吨二氧化碳",
                List.of(
                        new Column("建成年份", Align.CENTER, 3),
                        new Column("区县", Align.LEFT, 5),
                        new Column("项目数", Align.RIGHT, 3),
                        new Column("其中两高", Align.RIGHT, 3),
                        new Column("年新增能耗", Align.RIGHT, 4),
                        new Column("年新增排放", Align.RIGHT, 4)),
                additions.stream().map(this::addition).toList(),
                List.of("按建成年份和区县汇总填报数，不含已建成项目，也不扣除减排项目的减排量。"),
                false);
    }

    private List<Entry> addition(ProjectAddition addition) {
        return Stream.of(
                        addition.year().map(String::valueOf).orElse(""),
                        addition.district(),
                        Integer.toString(addition.projects()),
                        Integer.toString(addition.intensive()),
                        addition.energy()
                                .map(amount -> Numbers.fixed(amount.in(energy).value(), 1))
                                .orElse(""),
                        addition.emissions().map(Numbers::wan).orElse(""))
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }
}
