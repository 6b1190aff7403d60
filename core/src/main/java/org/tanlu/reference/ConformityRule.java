package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 符合性规则 how a requirement is checked on a plan: which probes of the plan have to find something (clause 4.2).
 *
 * @param requirement the id of the requirement
 * @param mode        how the probes decide
 * @param probes      what is looked for, as {@code probe:argument}
 * @param least       how many things each probe, with {@link Mode#ANY} all together, have to find
 * @param excuses     probes that find why the requirement does not apply to the city
 * @param findings    the rules whose findings leave it fulfilled only in part
 * @param section     the id of the heading of Appendix A under which the evidence is printed; empty where it is an annex
 * @param remedy      what to do where it is not met; of rules that decide nothing why, or what the reviewer is to judge
 */
public record ConformityRule(
        String requirement,
        Mode mode,
        List<String> probes,
        int least,
        List<String> excuses,
        List<String> findings,
        String section,
        Text remedy) {
    public ConformityRule {
        probes = List.copyOf(probes);
        excuses = List.copyOf(excuses);
        findings = List.copyOf(findings);
    }

    /** How probes decide. */
    public enum Mode {
        /** Every probe finds enough: met; some do: in part. */
        ALL,
        /** All together find enough: met; less: in part. */
        ANY,
        /** Every probe finds something of every year that is accounted: met; of some: in part. */
        YEARS,
        /** The reviewer judges; what probes find helps. */
        REVIEWER,
        /** The statement binds no plan. */
        NONE
    }

    /** Whether the program decides it. */
    public boolean isAutomatic() {
        return mode == Mode.ALL || mode == Mode.ANY || mode == Mode.YEARS;
    }
}
