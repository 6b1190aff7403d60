package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 路径减排量大于单独测算潜力的举措 actions that avoid more in the pathway than the analysis of potentials has of them in the same year, side by
 * side with the amounts, and why both numbers stand (clauses 8.1 and 10.1).
 */
@Clause({"8.1", "10.1"})
final class AbovePotential {
    /** The year in which potentials are told. */
    private static final int YEAR = 2030;
    /** Differences of less than this share, or of less than so many t, are those of the two methods alone. */
    private static final double SHARE = 0.1;

    private static final double LITTLE = 5000;

    private final Plan plan;
    private final Wording wording;

    AbovePotential(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** Nothing where no action avoids more than its potential. */
    List<Block> blocks() {
        var rows = new ArrayList<List<Entry>>();
        plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .sorted(Comparator.comparingDouble(action -> -avoided(action)))
                .forEach(action -> potential(action)
                        .filter(potential -> isAbove(action, potential))
                        .ifPresent(potential -> rows.add(row(action, potential))));
        if (rows.isEmpty()) {
            return List.of();
        }
        String year = YEAR + "年";
        return List.of(
                new Heading(3, "", "路径减排量与潜力的差别"),
                wording.paragraph("pathway-above-potential", Map.of("year", Wording.words(YEAR))),
                new TableBlock(
                        year + "减排量大于单独测算潜力的举措",
                        "减排量为万吨二氧化碳当量",
                        List.of(
                                new Column("举措", Align.LEFT, 6),
                                new Column("潜力的规模", Align.RIGHT, 3),
                                new Column("潜力", Align.RIGHT, 3),
                                new Column("路径的规模", Align.RIGHT, 3),
                                new Column("路径减排", Align.RIGHT, 3)),
                        rows,
                        List.of(),
                        false));
    }

    private Optional<Potential> potential(Scheduled action) {
        return plan.potentials().map(Potentials::measures).orElse(List.of()).stream()
                .filter(one -> one.measure().id().equals(action.measure().id()))
                .filter(one -> one.abatement().find(YEAR).isPresent())
                .findFirst();
    }

    private static boolean isAbove(Scheduled action, Potential potential) {
        double told = potential.avoided(YEAR).tonnes();
        return avoided(action) - told > StrictMath.max(LITTLE, SHARE * told);
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().find(YEAR).map(Emissions::tonnes).orElse(0.0);
    }

    private static List<Entry> row(Scheduled action, Potential potential) {
        String id = action.measure().id();
        return List.of(
                Entry.words(action.measure().name().chinese()),
                Entry.words(Amounts.text(scale(potential))),
                Entry.figure(
                        Numbers.wan(potential.abatement().find(YEAR).orElseThrow()),
                        "potential/" + id + "/abatement/" + YEAR),
                Entry.figure(
                        Amounts.text(action.action().units().find(YEAR).orElseThrow()),
                        "pathway/" + id + "/units/" + YEAR),
                Entry.figure(
                        Numbers.wan(action.action().abatement().find(YEAR).orElseThrow()),
                        "pathway/" + id + "/abatement/" + YEAR));
    }

    /** How much of the measure stands behind its potential of the year. */
    private static Quantity scale(Potential potential) {
        double each = potential.perUnit().find(YEAR).map(Emissions::tonnes).orElse(0.0);
        double all = potential.abatement().find(YEAR).map(Emissions::tonnes).orElse(0.0);
        return Quantity.of(each == 0 ? 0 : all / each, potential.left().unit());
    }
}
