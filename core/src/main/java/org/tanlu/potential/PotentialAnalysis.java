package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** 碳减排潜力分析 reduction potential (chapter 8). */
@Clause("8")
public final class PotentialAnalysis {
    private static final double PERCENT = 100;

    private PotentialAnalysis() {}

    /**
     * Analyses what every measure of the library can do in a city.
     *
     * @param dossier what the city told
     * @param own     its library of measures
     * @param course  the low-carbon scenario, whose factors of electricity and heat and whose levels of measures count
     * @param type    what kind of city it is
     */
    @Clause("8")
    public static Outcome<Potentials> analyse(Dossier dossier, OwnMeasures own, Course course, CityKind type) {
        int base = course.system().baseYear();
        Terms terms = Terms.of(dossier.city(), base, course.horizon());
        var technical = new TechnicalPotential(dossier, own.reference(), base);
        var choices = new Choices(dossier.register(Choices.FORM), own.reference());
        var applicable = new Applicable(dossier, own.reference(), type, technical);
        var assessment = new Assessment(course, own.reference(), terms, technical, applicable, choices);
        List<Potential> measures = assessment.all();
        List<Integer> years =
                IntStream.rangeClosed(base, course.horizon()).boxed().toList();
        var gaps = new EfficiencyGaps(dossier, own.reference());
        var potentials = new Potentials(
                course,
                terms,
                assessment.factors(),
                new ProfileReader(dossier, own.reference(), type, technical).read(),
                measures,
                new Renewables(course, technical).of(measures),
                gaps.all(),
                new SectorSums(measures, terms.year(), threshold(dossier), years).sectors(),
                own.values(),
                new Sources(technical, own.reference(), course.system()));
        List<Finding> findings = new ArrayList<>(choices.findings());
        findings.addAll(
                new PotentialFindings(potentials, own.reference()).all(Applicable.zone(dossier), gaps, technical));
        return Outcome.of(potentials, findings);
    }

    private static Quantity threshold(Dossier dossier) {
        double percent =
                Double.parseDouble(dossier.city().find("key_field_threshold").orElseThrow());
        return Quantity.of(percent / PERCENT, Unit.ONE);
    }
}
