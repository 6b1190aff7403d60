package org.tanlu.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.ConformityRule.Mode;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.Requirement;
import org.tanlu.reference.Standard;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Decides a requirement by its rule. */
final class Judge {
    private static final Text NOTHING = Text.of("", "");

    private final Probes probes;
    private final List<Finding> findings;
    private final Standard standard;

    Judge(Probes probes, List<Finding> findings, Standard standard) {
        this.probes = probes;
        this.findings = findings;
        this.standard = standard;
    }

    /**
     * What the probes of a rule found.
     *
     * @param evidence what they found, a probe each
     * @param wanted   how many things were looked for: probes, years, or the number that all have to find
     * @param found    how many of those were found
     */
    private record Search(List<Evidence> evidence, int wanted, int found) {
        Verdict verdict() {
            return found == 0 ? Verdict.NOT_MET : found < wanted ? Verdict.PARTLY : Verdict.MET;
        }
    }

    Judgement judge(Requirement requirement, ConformityRule rule) {
        if (rule.mode() == Mode.NONE) {
            return judgement(requirement, rule, Verdict.NOT_APPLICABLE, List.of(), rule.remedy(), NOTHING);
        }
        Search search = search(rule);
        if (rule.mode() == Mode.REVIEWER) {
            return judgement(requirement, rule, Verdict.REVIEWER, search.evidence(), NOTHING, rule.remedy());
        }
        Verdict verdict = search.verdict();
        if (verdict == Verdict.NOT_MET) {
            Optional<Text> excuse = excuse(rule);
            if (excuse.isPresent()) {
                return judgement(requirement, rule, Verdict.NOT_APPLICABLE, List.of(), excuse.get(), NOTHING);
            }
        }
        Optional<Finding> against = against(rule);
        if (verdict == Verdict.MET && against.isPresent()) {
            Finding finding = against.get();
            return judgement(requirement, rule, Verdict.PARTLY, search.evidence(), finding.message(), finding.remedy());
        }
        return verdict == Verdict.MET
                ? judgement(requirement, rule, verdict, search.evidence(), NOTHING, NOTHING)
                : judgement(requirement, rule, verdict, search.evidence(), lacking(rule, search), rule.remedy());
    }

    private Judgement judgement(
            Requirement requirement,
            ConformityRule rule,
            Verdict verdict,
            List<Evidence> evidence,
            Text reason,
            Text remedy) {
        Optional<OutlineSection> section = standard.outline().stream()
                .filter(each -> each.id().equals(rule.section()))
                .findFirst();
        return new Judgement(requirement, rule, section, verdict, evidence, reason, remedy);
    }

    private Search search(ConformityRule rule) {
        var evidence = new ArrayList<Evidence>();
        int wanted = 0;
        int found = 0;
        for (String probe : rule.probes()) {
            List<Hit> hits = probes.find(probe);
            if (!hits.isEmpty()) {
                Hit first = hits.get(0);
                evidence.add(new Evidence(first.what().get(), first.key(), hits.size()));
            }
            switch (rule.mode()) {
                case YEARS -> {
                    List<List<Hit>> years = probes.byYear(probe);
                    wanted += Math.max(1, years.size());
                    found += (int) years.stream().filter(of -> !of.isEmpty()).count();
                }
                case ANY -> {
                    wanted = rule.least();
                    found += hits.size();
                }
                case ALL, REVIEWER, NONE -> {
                    wanted += rule.least();
                    found += Math.min(rule.least(), hits.size());
                }
            }
        }
        return new Search(evidence, wanted, found);
    }

    /** Why the requirement does not apply to the city; empty where it does. */
    private Optional<Text> excuse(ConformityRule rule) {
        return rule.excuses().stream()
                .flatMap(probe -> probes.find(probe).stream())
                .findFirst()
                .map(hit -> hit.what().get());
    }

    private Optional<Finding> against(ConformityRule rule) {
        return findings.stream()
                .filter(finding -> rule.findings().contains(finding.rule().id()))
                .findFirst();
    }

    private Text lacking(ConformityRule rule, Search search) {
        if (search.found() == 0 && rule.probes().stream().allMatch(probes::isWaiting)) {
            return Text.of(
                    "本市还没有目标可供保障，保障措施仍是各市通用的文字；目标得出后再判定",
                    "the city has no target to guard yet, and the safeguards are those of every city; to be judged with the targets");
        }
        return search.found() == 0
                ? Text.of("方案中没有能证明满足本条的数据、表格或记录", "no figure, table or record of the plan shows it")
                : Text.of(
                        "应有" + search.wanted() + "项，方案中有" + search.found() + "项",
                        search.wanted() + " wanted, " + search.found() + " found");
    }
}
