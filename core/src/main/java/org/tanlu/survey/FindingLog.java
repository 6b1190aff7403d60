package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.reference.Rules;
import org.tanlu.table.Place;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** 发现记录 collects findings in the order met. */
final class FindingLog {
    private final Rules rules;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(Rules rules) {
        this.rules = rules;
    }

    /** Notes a finding about a place; facts are names and values in turn. */
    void at(Place place, String rule, String... facts) {
        findings.add(Finding.at(place, rules.rule(rule), facts));
    }

    /** Notes a finding about a place. */
    void at(Place place, String rule, Facts facts) {
        findings.add(Finding.at(place, rules.rule(rule), facts));
    }

    /** The findings so far. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
