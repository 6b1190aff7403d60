package org.tanlu.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Units;
import org.tanlu.survey.BalanceLabels.Heading;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/**
 * 平衡表单位 the unit of each column of a balance: from the unit row, the heading, the title, or else the statistical one.
 * Units stated in several places must agree.
 */
final class BalanceUnits {
    private final Table table;
    private final Units units;
    private final BalanceTitle titles;
    private final FindingLog log;
    private String title = "";

    BalanceUnits(Table table, Units units, FindingLog log) {
        this.table = table;
        this.units = units;
        this.titles = new BalanceTitle(table, units);
        this.log = log;
    }

    /**
     * The units by column; a column whose unit is unknown, contradictory or measures something else is missing and has a
     * finding. Blocks are read from top to bottom: what the title of one says holds for the next.
     */
    Map<Integer, Unit> read(Block block) {
        title = titles.unit(block).orElse(title);
        var found = new LinkedHashMap<Integer, Unit>();
        int assumed = 0;
        for (Map.Entry<Integer, Heading> column : block.columns().entrySet()) {
            Carrier carrier = column.getValue().carrier();
            List<String> stated = stated(block, column.getKey(), column.getValue());
            if (stated.isEmpty()) {
                assumed++;
                found.put(column.getKey(), carrier.unit());
            } else {
                Place place =
                        block.heading(table, column.getKey()).orElseThrow().place();
                unit(stated, carrier, place).ifPresent(unit -> found.put(column.getKey(), unit));
            }
        }
        if (assumed > 0) {
            log.at(table.place(), "BAL-UNIT-ASSUMED", "columns", Integer.toString(assumed));
        }
        return found;
    }

    private Optional<Unit> unit(List<String> stated, Carrier carrier, Place place) {
        var found = new ArrayList<Unit>();
        for (String text : stated) {
            Optional<Unit> unit = units.find(text, carrier.unit().dimension());
            if (unit.isEmpty()) {
                refuse(text, carrier, place);
                return Optional.empty();
            }
            found.add(unit.get());
        }
        String name = carrier.name().chinese();
        if (found.stream().mapToDouble(Unit::factor).distinct().count() > 1) {
            String english = carrier.name().english();
            log.at(place, "BAL-UNIT-CONTRADICTION", "column", name, "column_en", english, "units", join(stated));
            return Optional.empty();
        }
        Unit unit = found.get(0);
        if (UnitReader.isStandardCoal(unit) && !UnitReader.isStandardCoal(carrier.unit())) {
            String usual = carrier.unit().symbol();
            log.at(
                    place,
                    "SUR-STANDARD-COAL",
                    "item",
                    name,
                    "item_en",
                    carrier.name().english(),
                    "unit",
                    unit.symbol(),
                    "usual",
                    usual);
        }
        return Optional.of(unit);
    }

    private static String join(List<String> stated) {
        return stated.stream().map(Characters::quote).collect(Collectors.joining("、"));
    }

    private void refuse(String text, Carrier carrier, Place place) {
        log.at(
                place,
                units.all(text).isEmpty() ? "BAL-UNIT" : "BAL-UNIT-DIMENSION",
                "column",
                carrier.name().chinese(),
                "unit",
                Characters.quote(text),
                "usual",
                carrier.unit().symbol());
    }

    /** What the unit row and the heading say of a column; the title where they are silent, and always if it says standard coal. */
    private List<String> stated(Block block, int column, Heading heading) {
        var stated = new ArrayList<String>();
        block.unitRow()
                .flatMap(row -> table.find(row, column))
                .map(Cell::text)
                .filter(text -> !Characters.isBlank(text))
                .ifPresent(stated::add);
        if (!heading.unit().isEmpty()) {
            stated.add(heading.unit());
        }
        boolean standard = units.all(title).stream().anyMatch(UnitReader::isStandardCoal);
        if (!title.isEmpty() && (standard || stated.isEmpty())) {
            stated.add(title);
        }
        return stated;
    }
}
