package org.tanlu.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Units;
import org.tanlu.scenario.Setting;

/** Reads {@code parameter=value[unit][@year]}. */
final class SettingText {
    private static final Pattern FORM = Pattern.compile(
            "(?<parameter>.+)=\\s*(?<value>[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\\s*(?<unit>[^@=]*?)\\s*(?:@(?<year>[0-9]{4}))?");

    private SettingText() {}

    /** The setting; empty where the text is none, or its unit is not known. */
    static Optional<Setting> read(String text, Units units) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Integer> year = Optional.ofNullable(form.group("year")).map(Integer::valueOf);
        String parameter = form.group("parameter").strip();
        double value = Double.parseDouble(form.group("value"));
        String unit = form.group("unit");
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        List<Unit> known = unit.isEmpty() ? List.of() : units.all(unit);
        return known.isEmpty() && !unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Setting(parameter, Quantity.of(value, Unit.ONE), known, year));
    }
}
