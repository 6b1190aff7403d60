package org.tanlu.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Setting;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 参数之间的关系 settings of which each is possible by itself and which contradict one another: the bounds of a rate that it does not
 * lie between, a first year behind the last one, weights that are all nothing. What contradicts is not used where the default
 * agrees with the rest.
 */
@Clause({"8.1", "9.3", "10.1"})
final class SettingRelations {
    private static final String RATE = "discount_rate";
    private static final String LOW = "discount_rate_low";
    private static final String HIGH = "discount_rate_high";
    private static final String FIRST = "pathway_first_year";
    private static final String HORIZON = "horizon";
    private static final Text NOT_USED =
            Text.of("本市所填没有采用，改用默认值", "what the city told was not used, the default holds");
    private static final Text USED = Text.of("敏感性上下限仍用默认值", "the defaults of the bounds hold");
    private static final Text BELOW = Text.of("应不大于", "must not be more than");
    private static final Text ABOVE = Text.of("应不小于", "must not be less than");
    private static final Text BEFORE = Text.of("应早于", "must lie before");

    /** Weights that are compared with one another, by the beginning of their keys. */
    private static final List<String> WEIGHTS = List.of("screen_", "allocation_", "index_", "emphasis_");

    private static final String THRESHOLD = "screen_threshold";

    private final Map<String, Setting> settings;
    private final FindingLog log;

    SettingRelations(Map<String, Setting> settings, FindingLog log) {
        this.settings = settings;
        this.log = log;
    }

    /** Takes out of what was written what contradicts the rest, and says so at its place. */
    void settle(Map<String, String> written, Map<String, Place> places) {
        if (isMore(number(LOW, written), number(RATE, written))) {
            reject(LOW, RATE, BELOW, written, places);
        }
        if (isMore(number(RATE, written), number(HIGH, written))) {
            reject(HIGH, RATE, ABOVE, written, places);
        }
        Optional<Double> first = number(FIRST, written);
        if (first.isPresent() && !isMore(number(HORIZON, written), first)) {
            reject(FIRST, HORIZON, BEFORE, written, places);
        }
        WEIGHTS.forEach(group -> weights(group, written, places));
    }

    private static boolean isMore(Optional<Double> one, Optional<Double> other) {
        return one.isPresent() && other.isPresent() && one.get() > other.get();
    }

    /** A value that was told gives way to its default; where only the other one was told, that is named and holds. */
    private void reject(
            String key, String other, Text relation, Map<String, String> written, Map<String, Place> places) {
        boolean isTold = written.containsKey(key);
        Optional<Place> place = Optional.ofNullable(places.get(isTold ? key : other));
        Facts facts = Facts.of("name", setting(key).name())
                .and("key", key)
                .and("value", value(key, written))
                .and("relation", relation)
                .and("other", setting(other).name())
                .and("limit", value(other, written))
                .and("used", isTold ? NOT_USED : USED);
        place.ifPresent(where -> log.at(where, "SUR-SETTING-ORDER", facts));
        if (isTold) {
            written.remove(key);
            places.remove(key);
        }
    }

    private void weights(String group, Map<String, String> written, Map<String, Place> places) {
        List<Setting> members = settings.values().stream()
                .filter(setting -> setting.key().startsWith(group)
                        && setting.type().equals("number")
                        && !setting.key().equals(THRESHOLD))
                .toList();
        Optional<Place> first = members.stream()
                .flatMap(setting -> Optional.ofNullable(places.get(setting.key())).stream())
                .findFirst();
        boolean isNothing = members.stream()
                .allMatch(setting -> number(setting.key(), written).orElse(0.0) == 0);
        if (first.isPresent() && isNothing) {
            List<Text> names = members.stream().map(Setting::name).toList();
            log.at(first.get(), "SUR-SETTING-WEIGHTS", Facts.of("list", names));
            members.forEach(setting -> {
                written.remove(setting.key());
                places.remove(setting.key());
            });
        }
    }

    private Optional<Double> number(String key, Map<String, String> written) {
        return Optional.of(value(key, written))
                .filter(value -> !value.isEmpty())
                .map(Double::valueOf);
    }

    private String value(String key, Map<String, String> written) {
        String value = written.getOrDefault(key, setting(key).defaultValue());
        return value.isEmpty() ? value : ShortestDecimal.of(Double.parseDouble(value));
    }

    private Setting setting(String key) {
        return Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no setting " + key));
    }
}
