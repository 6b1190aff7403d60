package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.reference.NationalAction;
import org.tanlu.reference.OpinionPart;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 举措归类 which actions carry out which chapter of the Opinions, which of the ten actions and which heading of Appendix A, by their
 * numbers in the timetable (clause 10.1). Every action stands once under each of the three.
 */
@Clause({"10.1", "A"})
final class PathwayMappingTable {
    private static final String FIELDS = "A4.";

    private final List<Scheduled> actions;
    private final List<OutlineSection> outline;
    private final List<List<Entry>> rows = new ArrayList<>();

    PathwayMappingTable(Route route, List<OutlineSection> outline) {
        this.actions = route.schedule().actions();
        this.outline = outline;
    }

    TableBlock table() {
        Arrays.stream(OpinionPart.values())
                .forEach(part ->
                        add("《意见》", part.text().chinese(), one -> one.mapping().opinion() == part));
        Arrays.stream(NationalAction.values())
                .forEach(ten -> add(
                        "碳达峰十大行动", ten.text().chinese(), one -> one.mapping().action() == ten));
        outline.stream()
                .filter(section -> section.id().startsWith(FIELDS))
                .forEach(section -> add(
                        "指南附录A",
                        section.number() + section.title().chinese(),
                        one -> one.mapping().outline().equals(section.id())));
        return new TableBlock(
                "举措与国家文件、指南附录A的对应",
                "",
                List.of(
                        new Column("文件", Align.LEFT, 4),
                        new Column("章、行动或标题", Align.LEFT, 9),
                        new Column("举措数", Align.RIGHT, 2),
                        new Column("举措序号", Align.LEFT, 9)),
                rows,
                List.of("《意见》指中发〔2021〕36号，十大行动指国发〔2021〕23号；序号同举措时间表，每项举措在三种归类中各列一次，归类为编制组的判断，由本市审定；"
                        + "没有举措的不列，其中体制机制、政策和组织实施由第五章保障措施落实。"),
                false);
    }

    private void add(String document, String name, Predicate<Scheduled> belongs) {
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < actions.size(); index++) {
            if (belongs.test(actions.get(index))) {
                numbers.add(Integer.toString(index + 1));
            }
        }
        if (!numbers.isEmpty()) {
            rows.add(List.of(document, name, Integer.toString(numbers.size()), String.join("、 ", numbers)).stream()
                    .map(Entry::words)
                    .toList());
        }
    }
}
