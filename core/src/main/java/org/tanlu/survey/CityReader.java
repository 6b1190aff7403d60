package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Facts;

/** Reads the settings of a city; what it does not say holds the default. */
final class CityReader {
    private static final String NAME = "name";

    /** What a file can be called after on every system. */
    private static final String PLAIN_NAME = "[^\\\\/:*?\"<>|\\p{Cntrl}]{1,60}";

    private final Map<String, Setting> settings;
    private final NameIndex<Setting> names = new NameIndex<>(Names::key);
    private final AreaNames areas;
    private final AreaCode areaCode;
    private final FindingLog log;
    private final Map<String, Place> places = new LinkedHashMap<>();

    CityReader(ReferenceData reference, FindingLog log) {
        this.settings = reference.settings();
        this.areas = new AreaNames(reference.factors(), log);
        this.areaCode = new AreaCode(log);
        this.log = log;
        settings.values().forEach(setting -> {
            names.add(setting.key(), setting);
            names.add(setting.name().chinese(), setting);
        });
    }

    /** The city of a table. */
    City read(Table table, CellAccount account) {
        var written = new LinkedHashMap<String, String>();
        LongTable.open(table, Column.Form.CITY, account, log)
                .ifPresent(rows -> rows.lines().forEach(line -> read(line, written)));
        if (!written.containsKey(NAME)) {
            log.at(table.place(), "SUR-CITY-NAME");
        }
        areaCode.check(written);
        new SettingRelations(settings, log).settle(written, places);
        return city(written);
    }

    /** The city that a folder without settings describes: defaults only. */
    City defaults() {
        return city(Map.of());
    }

    private City city(Map<String, String> written) {
        var values = new LinkedHashMap<String, String>();
        settings.forEach((key, setting) -> {
            String value = written.getOrDefault(key, setting.defaultValue());
            if (!value.isEmpty()) {
                values.put(key, value);
            }
        });
        return new City(values, places);
    }

    private void read(LongTable.Line line, Map<String, String> written) {
        String key = line.text(Column.KEY);
        Optional<Setting> setting = names.find(key);
        if (!line.has(Column.VALUE)) {
            line.ignore(Reasons.NO_VALUE);
        } else if (setting.isEmpty()) {
            log.at(
                    line.cell(Column.KEY).place(),
                    "SUR-SETTING-UNKNOWN",
                    Facts.of("key", Characters.quote(key)).and("nearest", Nearest.said(names.nearest(key))));
            line.reject();
        } else if (written.containsKey(setting.get().key())) {
            log.at(line.cell(Column.KEY).place(), "SUR-SETTING-TWICE", "key", Characters.quote(key));
            line.reject();
        } else {
            accept(line, setting.get(), written);
        }
    }

    private void accept(LongTable.Line line, Setting setting, Map<String, String> written) {
        Cell cell = line.cell(Column.VALUE);
        Optional<String> value = value(cell, setting).filter(setting::allows);
        if (value.isPresent()) {
            written.put(setting.key(), areas.settle(setting, value.get(), cell.place()));
            places.put(setting.key(), cell.place());
            line.accept();
            areaCode.note(setting, cell.place());
            if (setting.key().equals(NAME) && !value.get().matches(PLAIN_NAME)) {
                log.at(cell.place(), "SUR-CITY-NAME-CHARACTERS", "name", Characters.quote(value.get()));
            }
        } else {
            log.at(
                    cell.place(),
                    "SUR-SETTING-VALUE",
                    "key",
                    setting.name().chinese() + "/" + setting.key(),
                    "value",
                    Characters.quote(cell.text()),
                    "expected_zh",
                    setting.expected().chinese(),
                    "expected_en",
                    setting.expected().english());
            line.reject();
        }
    }

    private static Optional<String> value(Cell cell, Setting setting) {
        String text = Characters.strip(cell.text());
        return switch (setting.type()) {
            case "integer" ->
                number(cell)
                        .filter(number -> number == Math.rint(number) && Math.abs(number) < 1e9)
                        .map(number -> Integer.toString(number.intValue()))
                        .or(() -> YearText.find(cell).map(year -> Integer.toString(year)));
            case "number" -> number(cell).map(ShortestDecimal::of);
            case "date" -> DateText.find(cell);
            case "enum" ->
                setting.options().stream()
                        .filter(option -> Names.key(option).equals(Names.key(text))
                                || Names.key(setting.optionName(option).chinese())
                                        .equals(Names.key(text)))
                        .findFirst();
            default -> isText(cell) ? Optional.of(text) : Optional.empty();
        };
    }

    private static boolean isText(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    }

    private static Optional<Double> number(Cell cell) {
        return NumberText.read(cell) instanceof Written.Amount number && number.mark() == Written.Mark.NONE
                ? Optional.of(number.value())
                : Optional.empty();
    }
}
