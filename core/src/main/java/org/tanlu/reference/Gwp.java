package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 全球增温潜势 global warming potentials over 100 years, by gas and IPCC assessment report (clauses 3.1 and 7.1.2). */
public final class Gwp {
    private final Map<String, Parameter> byKey = new LinkedHashMap<>();

    void add(String gas, String set, Parameter value) {
        byKey.put(gas + "|" + set, value);
    }

    /** The potential of a gas in tCO2e/t; empty when the report has none. */
    public Optional<Parameter> find(String gas, String set) {
        return Optional.ofNullable(byKey.get(gas + "|" + set));
    }
}
