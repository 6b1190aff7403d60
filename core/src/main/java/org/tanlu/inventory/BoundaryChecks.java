package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader must know of the boundary and of the memo items (clause 7.1.3): each matter is said once, with its years. */
@Clause("7.1.3")
final class BoundaryChecks {
    /** Surveys of the same area may differ by this share. */
    private static final double SAME_AREA = 0.005;

    /** Fuel and reported emissions of one item may differ by this share. */
    private static final double SAME_EMISSIONS = 0.005;

    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private BoundaryChecks(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(Dossier dossier, History history, ReferenceData reference) {
        var checks = new BoundaryChecks(dossier, history, reference);
        Boundary boundary = Boundary.of(dossier);
        checks.record(boundary);
        checks.areas(boundary);
        checks.outside(boundary);
        checks.untold();
        for (MemoKind kind : MemoKind.values()) {
            checks.exceeding(kind);
            checks.toldTwice(kind);
        }
        return checks.findings;
    }

    private void record(Boundary boundary) {
        var missing = new ArrayList<Text>();
        if (boundary.areaCode().isEmpty()) {
            missing.add(reference.setting("area_code").name());
        }
        if (boundary.areas().isEmpty()) {
            missing.add(reference.item(Boundary.AREA).name());
        }
        if (!boundary.isChangeTold()) {
            missing.add(reference.setting("boundary_changes").name());
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.of(reference.rule("ACC-BOUNDARY-RECORD"), Facts.of("list", missing)));
        }
        if (!boundary.unreadable().isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-BOUNDARY-TEXT"), Facts.of("text", String.join("；", boundary.unreadable()))));
        }
    }

    /** A change after the last year accounted touches no number, and may be a slip of the pen. */
    private void outside(Boundary boundary) {
        int last = history.years().get(history.years().size() - 1);
        List<String> later = boundary.changes().stream()
                .filter(change -> change.year() > last)
                .map(change -> change.year() + "：" + change.what())
                .toList();
        if (!later.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-BOUNDARY-LATER"),
                    Facts.of("text", String.join("；", later)).and("last", last)));
        }
    }

    /** An area that changes without a change of the boundary is a gap in the record, or a slip in the data. */
    private void areas(Boundary boundary) {
        for (int i = 1; i < boundary.areas().size(); i++) {
            Datum before = boundary.areas().get(i - 1);
            Datum after = boundary.areas().get(i);
            Quantity old = before.value().orElseThrow();
            Quantity now = after.value().orElseThrow().in(old.unit());
            boolean same = Math.abs(now.value() - old.value()) <= SAME_AREA * old.value();
            if (!same && boundary.between(before.year(), after.year()).isEmpty()) {
                findings.add(Finding.at(
                        after.place(),
                        reference.rule("ACC-BOUNDARY-AREA"),
                        Facts.of("from", before.year())
                                .and("to", after.year())
                                .and("old", reference.units().text(old))
                                .and("now", reference.units().text(now))));
            }
        }
    }

    /** The kinds that no year tells, and the kerosene that the last year's transport row holds all the same. */
    private void untold() {
        List<Text> kinds = List.of(MemoKind.values()).stream()
                .filter(kind -> history.years().stream()
                        .noneMatch(year ->
                                history.inventory(year).memo().item(kind).isTold()))
                .map(MemoKind::text)
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        Inventory last = history.inventory(history.years().get(history.years().size() - 1));
        double kerosene = last.combustion().stream()
                .filter(line -> line.row().equals(MemoAdjustment.ROW)
                        && line.carrier().id().equals("kerosene"))
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        findings.add(Finding.of(
                reference.rule("ACC-MEMO-UNTOLD"),
                Facts.of("list", kinds).and("kerosene", kerosene(last.year(), kerosene))));
    }

    /** What is said of the kerosene of the transport row; nothing where the row burns none or is not told. */
    private static Text kerosene(int year, double tonnes) {
        String amount = Print.number(tonnes / 10_000);
        return tonnes == 0
                ? Text.of("", "")
                : Text.of(
                        "；" + year + "年交通行的煤油燃烧排放 " + amount + " 万吨二氧化碳无法区分，留在总量内",
                        ". In " + year + " the kerosene of the transport row, " + amount
                                + " x 10^4 t CO2, cannot be told apart and stays in the total");
    }

    /** More was told than the transport row holds: then the fuel cannot all be inside it. */
    private void exceeding(MemoKind kind) {
        say(
                kind.isByRegistration() && dossier.city().is("bunkers", "counted")
                        ? "ACC-MEMO-BEYOND"
                        : "ACC-MEMO-EXCEEDS",
                kind,
                inventory -> inventory.memo().isInside()
                        && inventory.memo().item(kind).emissions().tonnes()
                                > inventory.memo().item(kind).inBalance().tonnes() * (1 + SAME_EMISSIONS));
    }

    private void toldTwice(MemoKind kind) {
        say("ACC-MEMO-TWICE", kind, inventory -> differs(inventory.memo().item(kind), inventory.year()));
    }

    private void say(String rule, MemoKind kind, Predicate<Inventory> condition) {
        List<String> years = years(condition);
        if (!years.isEmpty()) {
            int last = Integer.parseInt(years.get(years.size() - 1));
            Datum told =
                    history.inventory(last).memo().item(kind).lines().get(0).told();
            findings.add(Finding.at(
                    told.place(),
                    reference.rule(rule),
                    Facts.of("kind", kind.text()).and("years", Facts.listed(years))));
        }
    }

    private boolean differs(MemoItem item, int year) {
        Optional<Double> reported = dossier.findValue(item.kind().item(), year)
                .map(value -> value.in(item.emissions().toQuantity().unit()).value());
        boolean byFuel = item.lines().stream().anyMatch(line -> line.fuel().isPresent());
        double fuel = item.emissions().tonnes();
        return byFuel
                && reported.filter(value -> Math.abs(value - fuel) > SAME_EMISSIONS * Math.max(value, fuel))
                        .isPresent();
    }

    private List<String> years(Predicate<Inventory> condition) {
        return history.years().stream()
                .map(history::inventory)
                .filter(condition)
                .map(inventory -> Integer.toString(inventory.year()))
                .toList();
    }
}
