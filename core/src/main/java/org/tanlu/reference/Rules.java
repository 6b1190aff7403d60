package org.tanlu.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;

/** 规则表 the rules that findings speak by. */
public final class Rules {
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    Rules(List<ReferenceFiles.Row> rows) {
        for (ReferenceFiles.Row row : rows) {
            var rule = new Rule(
                    row.text("id"),
                    row.text("clause"),
                    Severity.valueOf(row.text("severity").toUpperCase(Locale.ROOT)),
                    Text.of(row.text("message_zh"), row.text("message_en")),
                    Text.of(row.text("remedy_zh"), row.text("remedy_en")));
            byId.put(rule.id(), rule);
        }
    }

    /**
     * The rule of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Rule rule(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in reference/rules.csv");
        }
        return rule;
    }

    /** All rules, in the order of the file. */
    public List<Rule> all() {
        return new ArrayList<>(byId.values());
    }
}
