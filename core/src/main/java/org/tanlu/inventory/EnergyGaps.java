package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 能源资料缺口 what the energy publication of a year does not tell (clauses 7.1.2 and 7.1.6): rows of which nothing was told,
 * and cells for which a notation key stands. Neither is zero.
 *
 * @param isTold whether there is an energy publication at all
 * @param rows   the rows of users and plants of which nothing was told, in a year that lacks a great user
 * @param cells  the cells of fuel with the notation key C, NE or IE
 * @param names  the names of the cells, in their order
 * @param silent the departments of whose rows nothing was told
 */
@Clause({"7.1.2", "7.1.6"})
public record EnergyGaps(
        boolean isTold, List<BalanceRow> rows, List<Datum> cells, List<Text> names, List<Functional> silent) {
    /** Rows that a city's energy cannot lack; of a list one will do. */
    private static final List<List<String>> GREAT_USERS = List.of(
            List.of(BalanceRows.INDUSTRY),
            List.of("transport"),
            List.of("other_services", "trade"),
            List.of(BalanceRows.RESIDENTIAL, BalanceRows.URBAN, BalanceRows.RURAL));

    private static final List<String> PLANTS = List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY);

    /** Rows that a small city may lack; they are missed where another year tells them. */
    private static final List<String> OTHERS = List.of(
            BalanceRows.THERMAL_POWER,
            BalanceRows.HEAT_SUPPLY,
            BalanceRows.AGRICULTURE,
            BalanceRows.CONSTRUCTION,
            "trade",
            "other_services");

    public EnergyGaps {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        names = List.copyOf(names);
        silent = List.copyOf(silent);
    }

    static EnergyGaps of(Dossier dossier, Basis basis, ReferenceData reference) {
        EnergyBalance governing = basis.governing();
        if (governing.kind() == Kind.NONE) {
            return new EnergyGaps(false, List.of(), List.of(), List.of(), List.of(Functional.values()));
        }
        Map<Datum, Text> hidden = new LinkedHashMap<>();
        for (Carrier carrier : reference.addableCarriers()) {
            if (carrier.kind().isFossil()) {
                hidden(basis, carrier, reference, hidden);
            }
        }
        List<Text> names = List.copyOf(hidden.values());
        List<BalanceRow> absent = absent(dossier, governing, reference);
        List<Functional> silent = Stream.of(Functional.values())
                .filter(department -> isSilent(department, absent, governing, reference))
                .toList();
        return new EnergyGaps(true, absent, List.copyOf(hidden.keySet()), names, silent);
    }

    /** Whether a publication tells of all great users. */
    static boolean isWhole(EnergyBalance energy) {
        return GREAT_USERS.stream().allMatch(energy::tells);
    }

    private static List<BalanceRow> absent(Dossier dossier, EnergyBalance governing, ReferenceData reference) {
        if (isWhole(governing)) {
            return List.of();
        }
        Stream<String> great =
                GREAT_USERS.stream().filter(rows -> !governing.tells(rows)).map(rows -> rows.get(0));
        Stream<String> other = OTHERS.stream()
                .filter(row -> !governing.tells(List.of(row)))
                .filter(row -> dossier.energy().stream().anyMatch(energy -> energy.tells(List.of(row))));
        List<String> missing = Stream.concat(great, other).distinct().toList();
        return Stream.concat(PLANTS.stream(), BalanceRows.FINAL_ROWS.stream())
                .filter(missing::contains)
                .map(reference::balanceRow)
                .toList();
    }

    private static boolean isSilent(
            Functional department, List<BalanceRow> absent, EnergyBalance governing, ReferenceData reference) {
        return absent.stream().anyMatch(row -> department(row.id(), reference) == department)
                && Stream.concat(PLANTS.stream(), BalanceRows.FINAL_ROWS.stream())
                        .filter(row -> department(row, reference) == department)
                        .noneMatch(row -> governing.tells(List.of(row)));
    }

    private static Functional department(String row, ReferenceData reference) {
        return PLANTS.contains(row)
                ? Functional.ENERGY_PRODUCTION
                : reference.sectorOfRow(row).functional();
    }

    private static void hidden(Basis basis, Carrier carrier, ReferenceData reference, Map<Datum, Text> hidden) {
        var rows = new ArrayList<String>(PLANTS);
        rows.addAll(BalanceRows.FINAL_ROWS);
        rows.add(BalanceRows.FEEDSTOCK);
        for (String row : rows) {
            List<Datum> branches = basis.governing().branches(row, carrier);
            Optional<Datum> whole =
                    basis.governing().find(row, carrier).filter(datum -> isUnknown(row, basis, carrier));
            Stream.concat(whole.stream(), branches.stream())
                    .filter(datum ->
                            datum.notation().filter(key -> key != Notation.NO).isPresent())
                    .forEach(datum -> hidden.put(datum, name(datum, row, carrier, reference)));
        }
    }

    /** A row without a value of its own is known all the same where its parts are told. */
    private static boolean isUnknown(String row, Basis basis, Carrier carrier) {
        boolean parts = !basis.governing().branches(row, carrier).isEmpty();
        boolean divided = row.equals(BalanceRows.RESIDENTIAL)
                && Stream.of(BalanceRows.URBAN, BalanceRows.RURAL)
                        .anyMatch(part -> basis.governing().find(part, carrier).isPresent());
        return !parts && !divided;
    }

    private static Text name(Datum datum, String row, Carrier carrier, ReferenceData reference) {
        Text of = reference.balanceRow(row).name();
        String key = datum.notation().map(Notation::name).orElse("");
        return Text.of(
                of.chinese() + "·" + carrier.name().chinese() + "＝" + key,
                of.english() + ", " + carrier.name().english() + ": " + key);
    }

    /** Whether fuel that was burnt may be missing; what is included elsewhere is not. */
    public boolean isIncomplete() {
        return !isTold || !rows.isEmpty() || !hidden().isEmpty();
    }

    /** The cells of which nothing is counted: confidential or not estimated. */
    private List<Datum> hidden() {
        return cells.stream()
                .filter(datum ->
                        datum.notation().filter(key -> key != Notation.IE).isPresent())
                .toList();
    }

    /** Whether nothing was told of a row of plants: what they burn is unknown. */
    boolean lacks(String row) {
        return !isTold || rows.stream().anyMatch(absent -> absent.id().equals(row));
    }

    /** In words what is missing; empty words where nothing is. */
    public Text text() {
        if (!isTold) {
            return Text.of("没有能源资料，化石燃料燃烧未估算（NE）", "no energy data, combustion is not estimated (NE)");
        }
        var parts = new ArrayList<Text>();
        if (!rows.isEmpty()) {
            Text list = Facts.joined(rows.stream().map(BalanceRow::name).toList());
            parts.add(Text.of("能源资料没有" + list.chinese(), "the energy data tell nothing of " + list.english()));
        }
        if (!cells.isEmpty()) {
            Text list = Facts.joined(names);
            parts.add(Text.of("能源资料中" + list.chinese(), "told without a value: " + list.english()));
        }
        return Text.of(
                String.join("；", parts.stream().map(Text::chinese).toList()),
                String.join("; ", parts.stream().map(Text::english).toList()));
    }
}
