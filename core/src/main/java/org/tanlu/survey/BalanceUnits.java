package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Units;
import org.tanlu.survey.BalanceLabels.Heading;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/** 平衡表单位 the unit of each column of a balance: from the unit row, the heading, the title, or else the statistical one. */
final class BalanceUnits {
    private static final Pattern TITLE_UNIT = Pattern.compile("(?s).*单位\\s*[:：]\\s*([^\\s,，、;；]+)\\s*[)）]?\\s*");
    private static final String STANDARD_QUANTITY = "标准量";
    private static final String STANDARD_COAL = "万吨标准煤";

    private final Table table;
    private final Units units;
    private final FindingLog log;

    BalanceUnits(Table table, Units units, FindingLog log) {
        this.table = table;
        this.units = units;
        this.log = log;
    }

    /** The units by column; a column whose unit is unknown or measures something else is missing and has a finding. */
    Map<Integer, Unit> read(Block block) {
        var found = new LinkedHashMap<Integer, Unit>();
        String title = titleUnit(block);
        int assumed = 0;
        for (Map.Entry<Integer, Heading> column : block.columns().entrySet()) {
            Carrier carrier = column.getValue().carrier();
            String text = text(block, column.getKey(), column.getValue(), title);
            if (text.isEmpty()) {
                assumed++;
                found.put(column.getKey(), carrier.unit());
            } else {
                Place place = table.find(block.header(), column.getKey())
                        .orElseThrow()
                        .place();
                unit(text, carrier, place).ifPresent(unit -> found.put(column.getKey(), unit));
            }
        }
        if (assumed > 0) {
            log.at(table.place(), "BAL-UNIT-ASSUMED", "columns", Integer.toString(assumed));
        }
        return found;
    }

    private Optional<Unit> unit(String text, Carrier carrier, Place place) {
        Optional<Unit> unit = units.find(text, carrier.unit().dimension());
        String name = carrier.name().chinese();
        String usual = carrier.unit().symbol();
        if (unit.isEmpty()) {
            String rule = units.all(text).isEmpty() ? "BAL-UNIT" : "BAL-UNIT-DIMENSION";
            log.at(place, rule, "column", name, "unit", Characters.quote(text), "usual", usual);
        } else if (UnitReader.isStandardCoal(unit.get()) && !UnitReader.isStandardCoal(carrier.unit())) {
            log.at(
                    place,
                    "SUR-STANDARD-COAL",
                    "item",
                    name,
                    "item_en",
                    carrier.name().english(),
                    "unit",
                    unit.get().symbol(),
                    "usual",
                    usual);
        }
        return unit;
    }

    private String text(Block block, int column, Heading heading, String title) {
        Optional<String> below = block.unitRow()
                .flatMap(row -> table.find(row, column))
                .map(Cell::text)
                .filter(text -> !Characters.isBlank(text));
        return below.orElse(heading.unit().isEmpty() ? title : heading.unit());
    }

    /** The unit that the lines above the heading give for the whole table; standard coal for a table of 标准量. */
    private String titleUnit(Block block) {
        String found = "";
        for (int row = 0; row < block.header(); row++) {
            for (Cell cell : table.rows().get(row)) {
                Matcher matcher = TITLE_UNIT.matcher(cell.text());
                if (matcher.matches() && !units.all(matcher.group(1)).isEmpty()) {
                    found = matcher.group(1);
                } else if (found.isEmpty() && cell.text().contains(STANDARD_QUANTITY)) {
                    found = STANDARD_COAL;
                }
            }
        }
        return found;
    }
}
