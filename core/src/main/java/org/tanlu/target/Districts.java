package org.tanlu.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 区县分解 divides the reduction task among the districts (clause 9.3): by their shares of emissions, or each sector by that share
 * which fits it: industry by industrial value added, public buildings and transport by product, residential life and the rest
 * by population. Shares are those of the latest year on record, brought to 100 per cent; where one lacks nothing is guessed.
 */
@Clause("9.3")
final class Districts {
    private static final String EMISSION = "emission_share";

    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Register.Row> rows;

    Districts(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        List<Register.Row> all = dossier.register("districts").rows();
        int latest = all.stream()
                .flatMap(row -> row.findYear("year").stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var byName = new LinkedHashMap<String, Register.Row>();
        all.stream()
                .filter(row -> row.findYear("year").orElse(0) == latest)
                .forEach(row -> byName.putIfAbsent(row.text("name"), row));
        this.rows = List.copyOf(byName.values());
    }

    /** The parts of all districts in every year that has a task; none where shares lack. */
    List<DistrictTask> of(List<Task> tasks) {
        var parts = new ArrayList<DistrictTask>();
        tasks.stream().filter(Task::isTask).forEach(task -> parts.addAll(of(task)));
        return parts;
    }

    private List<DistrictTask> of(Task task) {
        Optional<Map<Register.Row, Emissions>> byEmission =
                shares(EMISSION).map(shares -> whole(part(shares, task.reduction()), task));
        Optional<Map<Register.Row, Emissions>> bySector = bySector(task).map(parts -> whole(parts, task));
        Optional<Map<Register.Row, Emissions>> chosen = dossier.city().is("district_allocation", "sector")
                ? bySector.or(() -> byEmission)
                : byEmission.or(() -> bySector);
        if (chosen.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<DistrictTask>();
        for (Register.Row row : rows) {
            parts.add(new DistrictTask(
                    row,
                    parts.size() + 1,
                    task.year(),
                    Known.in(chosen.get(), row),
                    byEmission.map(found -> Known.in(found, row)),
                    bySector.map(found -> Known.in(found, row))));
        }
        return parts;
    }

    private static Map<Register.Row, Emissions> whole(Map<Register.Row, Emissions> parts, Task task) {
        return WholeParts.of(parts, WholeParts.below(task.reduction()));
    }

    private Optional<Map<Register.Row, Emissions>> bySector(Task task) {
        var parts = new LinkedHashMap<Register.Row, Emissions>();
        for (Quota quota : task.quotas()) {
            Optional<Map<Register.Row, Double>> shares = shares(column(quota.sector()));
            if (shares.isEmpty()) {
                return Optional.empty();
            }
            part(shares.get(), quota.task()).forEach((row, amount) -> parts.merge(row, amount, Emissions::plus));
        }
        return Optional.of(parts);
    }

    private static String column(TargetSector sector) {
        return switch (sector) {
            case INDUSTRY -> "industry_share";
            case BUILDINGS, TRANSPORT -> "product_share";
            case LIVING, OTHER -> "population_share";
        };
    }

    private static Map<Register.Row, Emissions> part(Map<Register.Row, Double> shares, Emissions whole) {
        var parts = new LinkedHashMap<Register.Row, Emissions>();
        shares.forEach((row, share) -> parts.put(row, whole.times(share)));
        return parts;
    }

    /** A share of all districts, brought to 1; empty where a district told none. */
    private Optional<Map<Register.Row, Double>> shares(String column) {
        double sum = 0;
        var shares = new LinkedHashMap<Register.Row, Double>();
        for (Register.Row row : rows) {
            Optional<Quantity> share = row.findQuantity(column);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            shares.put(row, share.get().value());
            sum += share.get().value();
        }
        double whole = sum;
        shares.replaceAll((row, share) -> share / whole);
        return whole > 0 ? Optional.of(shares) : Optional.empty();
    }

    /** That no district is on record, or which shares lack. */
    Optional<Finding> finding() {
        if (rows.isEmpty()) {
            return Optional.of(Finding.of(reference.rule("TGT-DISTRICT-NONE")));
        }
        var lacking = new ArrayList<Text>();
        var form = dossier.register("districts").form();
        List.of(EMISSION, "industry_share", "product_share", "population_share").forEach(column -> {
            List<String> names = rows.stream()
                    .filter(row -> row.findQuantity(column).isEmpty())
                    .map(row -> row.text("name"))
                    .toList();
            form.fields().stream()
                    .filter(field -> field.column().equals(column) && !names.isEmpty())
                    .forEach(field -> lacking.add(Text.of(
                            field.name().chinese() + "（" + String.join("、", names) + "）",
                            field.name().english() + " (" + String.join(", ", names) + ")")));
        });
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        rows.get(0).place(), reference.rule("TGT-DISTRICT-SHARES"), Facts.of("list", lacking)));
    }
}
