package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 引导、财政金融类举措 the actions of prices, finance, guidance and subsidies (chapter 11): they begin with the plan, as their policies are in
 * force or can be issued; the year by which a comparison of costs needs them is told in the annex alone.
 */
@Clause({"10.2", "11"})
final class Guidance {
    /** The note of tables that tell years of actions. */
    static final String NOTE = "引导、财政金融和补贴类举措自路径起始年实施；按费用比选需要其发挥作用的年份见附件“" + Guidance.CAPTION + "”。";

    private static final String CAPTION = "引导、财政金融和补贴类举措的比选年份";
    private static final String CLAUSE = "11";
    /** Measures that are a subsidy to buyers and nothing else. */
    private static final Set<String> SUBSIDIES = Set.of("B-APP");

    private final int first;

    /** The guidance of a pathway that begins in a year. */
    Guidance(int first) {
        this.first = first;
    }

    /** The year in which an action begins as the text of the plan tells it. */
    int start(Scheduled action) {
        return isGuidance(action.measure()) ? StrictMath.min(first, action.start()) : action.start();
    }

    /** Whether the search has another year for any of the actions than the text. */
    boolean isShifted(List<Scheduled> actions) {
        return actions.stream().anyMatch(action -> start(action) != action.start());
    }

    private static boolean isGuidance(Measure measure) {
        return SUBSIDIES.contains(measure.id())
                || (measure.kind() == Measure.Kind.ENABLING
                        && measure.clauses().get(0).startsWith(CLAUSE));
    }

    /** The years of the search, a row each; empty where it has those of the text. */
    static Optional<TableBlock> annex(Route route) {
        var guidance = new Guidance(route.terms().from());
        var rows = new ArrayList<List<Entry>>();
        route.schedule().actions().stream()
                .filter(action -> guidance.start(action) != action.start())
                .forEach(action -> rows.add(List.of(
                        Entry.words(action.measure().name().chinese()),
                        Entry.words(Integer.toString(guidance.start(action))),
                        Entry.words(Integer.toString(action.start())))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        CAPTION,
                        "",
                        List.of(
                                new Column("举措", Align.LEFT, 10),
                                new Column("本方案的实施年份", Align.CENTER, 5),
                                new Column("比选得出的启动年份", Align.CENTER, 5)),
                        rows,
                        List.of("比选年份是使总费用最低的年份，减排量按该年份测算。"),
                        false));
    }
}
