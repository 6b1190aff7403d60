package org.tanlu.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 城市 city: what it is called and how its plan is to be prepared. Every setting is visible; those the city did not write
 * hold the default of {@code reference/settings.csv}.
 *
 * @param settings the settings by key; a key without value and default is absent
 * @param places   by key where the city wrote a setting; defaults have no place
 */
public record City(Map<String, String> settings, Map<String, Place> places) {

    public City {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Settings that nobody wrote into a file. */
    public City(Map<String, String> settings) {
        this(settings, Map.of());
    }

    /** The city's name; a visible placeholder when the city did not write it. */
    public Text name() {
        String name = find("name").orElse("某市");
        return Text.of(name, find("name_en").orElse(name));
    }

    /** A setting's value; empty when neither the city nor the default says anything. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
    }

    /** Where the city wrote a setting; empty where the default holds. */
    public Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** The same city with another value of a setting, which it did not write itself. */
    public City with(String key, String value) {
        var changed = new LinkedHashMap<>(settings);
        changed.put(key, value);
        var others = new LinkedHashMap<>(places);
        others.remove(key);
        return new City(changed, others);
    }

    /** A setting that is a year or another whole number; the survey has checked that it is one. */
    public Optional<Integer> findInteger(String key) {
        return find(key).map(Integer::valueOf);
    }

    /** The year that falls of intensity are told against: its own setting, or the base year (gap G-20). */
    public Optional<Integer> intensityBaseYear() {
        return findInteger("intensity_base_year").or(() -> findInteger("base_year"));
    }

    /** Whether a setting has a value. */
    public boolean is(String key, String value) {
        return find(key).filter(value::equals).isPresent();
    }
}
