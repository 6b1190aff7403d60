package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What people should know of the safeguards, each with the row that it is about; one use only. */
@Clause("11")
final class SafeguardFindings {
    private static final int WHOLE = 100;
    private static final String PUBLIC = "public";

    private final ReferenceData reference;
    private final OwnSafeguards own;
    private final List<Finding> findings = new ArrayList<>();

    SafeguardFindings(ReferenceData reference, OwnSafeguards own) {
        this.reference = reference;
        this.own = own;
    }

    List<Finding> of(SafeguardProposal proposal) {
        own.doubled()
                .forEach((row, first) ->
                        at(row, "SFG-TWICE", Facts.of("item", row.text("item")).and("first", first)));
        own.unmet().forEach(row -> at(row, "SFG-ITEM", Facts.of("item", row.text("item"))));
        own.rows().stream()
                .filter(row -> OwnSafeguards.isDrop(row) && row.text("reason").isEmpty())
                .forEach(row -> at(row, "SFG-REASON", Facts.of("item", row.text("item"))));
        own.added(OwnSafeguards.INSTRUMENT).stream()
                .filter(row -> row.text("aspect").isEmpty())
                .forEach(row -> at(row, "SFG-ASPECT-UNTOLD", Facts.of("item", row.text("item"))));
        own.rows().forEach(this::bodies);
        policies(proposal);
        points(proposal.appraisal());
        participation(proposal.participation());
        return List.copyOf(findings);
    }

    /** The sum of the score card, at the first row that changes it, with all of them. */
    private void points(Appraisal appraisal) {
        if (appraisal.points() != WHOLE) {
            List<Register.Row> scores = own.rows().stream()
                    .filter(row -> row.says("kind", OwnSafeguards.SCORE))
                    .toList();
            List<Text> told = scores.stream().map(SafeguardFindings::told).toList();
            Facts facts = Facts.of("points", appraisal.points()).and("list", told);
            scores.stream()
                    .findFirst()
                    .ifPresentOrElse(row -> at(row, "SFG-POINTS", facts), () -> add("SFG-POINTS", facts));
        }
    }

    private static Text told(Register.Row row) {
        String points = row.findQuantity("points").map(Quantity::toString).orElse("");
        boolean isDrop = OwnSafeguards.isDrop(row);
        return Text.of(
                row.text("item") + "（" + (isDrop ? "不采用" : points.isEmpty() ? "分值未改" : points) + "，" + row.place()
                        + "）",
                row.text("item") + " (" + (isDrop ? "dropped" : points.isEmpty() ? "points as in the library" : points)
                        + ", " + row.place() + ")");
    }

    private void bodies(Register.Row row) {
        List<String> unknown = Bodies.unknown(row, own.departments());
        if (!unknown.isEmpty()) {
            at(row, "SFG-BODY", Facts.of("list", Facts.listed(unknown)));
        }
    }

    private void policies(SafeguardProposal proposal) {
        List<Text> empty = Arrays.stream(PolicyAspect.values())
                .filter(aspect -> proposal.of(aspect).isEmpty())
                .map(PolicyAspect::text)
                .toList();
        if (!empty.isEmpty()) {
            add("SFG-ASPECT", Facts.of("list", empty));
        }
    }

    private void participation(Participation participation) {
        if (participation.rounds().stream().noneMatch(row -> row.says("form", PUBLIC))) {
            add("SFG-DRAFT", Facts.of("count", participation.rounds().size()));
        }
        if (participation.pilots().isEmpty()) {
            add("SFG-PILOT", Facts.of("count", 0));
        }
        comments(participation, "SFG-OPEN", row -> row.says("disposition", Participation.OPEN));
        comments(
                participation,
                "SFG-REPLY",
                row -> (row.says("disposition", "rejected") || row.says("disposition", "partly"))
                        && row.text("reply").isEmpty());
        unknownRounds(participation);
    }

    private void comments(Participation participation, String rule, Predicate<Register.Row> meant) {
        List<Register.Row> rows =
                participation.comments().stream().filter(meant).toList();
        if (!rows.isEmpty()) {
            at(rows.get(0), rule, Facts.of("count", rows.size()));
        }
    }

    private void unknownRounds(Participation participation) {
        List<String> known =
                participation.rounds().stream().map(row -> row.text("round")).toList();
        participation.comments().stream()
                .filter(row -> !row.text("round").isEmpty() && !known.contains(row.text("round")))
                .forEach(row -> at(row, "SFG-ROUND", Facts.of("round", row.text("round"))));
    }

    private void at(Register.Row row, String rule, Facts facts) {
        findings.add(Finding.at(row.place(), reference.rule(rule), facts));
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }
}
