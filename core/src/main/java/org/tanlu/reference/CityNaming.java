package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 本市称谓 puts the reference data into a city's own words: its names of bodies in place of the usual ones, and what its districts
 * are together. What the guideline itself says is left as it is printed.
 *
 * @param bodies    the bodies that go by a name of the city's own, by id of the department
 * @param districts what all districts are together, such as 各区 or 各区县
 */
@Clause("10.2")
public record CityNaming(Map<String, Department> bodies, String districts) {
    /** What the districts of a city are together where nothing is known of them. */
    public static final String ANY = "各区县";

    private static final String BETWEEN = "、";
    /** Names of tables stand in quotation marks and stay. */
    private static final Pattern DISTRICTS = Pattern.compile("(?<![“各分])区县|(?<!“)各区县");

    private static final Pattern BY_DISTRICT = Pattern.compile("(?<=分)区县");

    public CityNaming {
        bodies = Map.copyOf(bodies);
    }

    /** The reference data in the city's words; the same again if they are put into them twice. */
    public ReferenceData of(ReferenceData usual) {
        Map<String, String> names = names(usual.standard().departments());
        var wording = new LinkedHashMap<>(usual.wording());
        wording.replaceAll((id, sentence) -> text(sentence));
        return usual.with(
                standard(usual.standard(), names),
                usual.indicators().stream().map(one -> indicator(one, names)).toList(),
                wording,
                safeguards(usual.safeguards()));
    }

    /** A text with the city's word for its districts. */
    public String text(String usual) {
        if (districts.equals(ANY) || !usual.contains("区县")) {
            return usual;
        }
        String plain = Matcher.quoteReplacement(districts.substring(1));
        return BY_DISTRICT
                .matcher(DISTRICTS.matcher(usual).replaceAll(Matcher.quoteReplacement(districts)))
                .replaceAll(plain);
    }

    private Text text(Text usual) {
        return Text.of(text(usual.chinese()), usual.english());
    }

    /** The city's name of a body by the usual one, for all whose names differ. */
    private Map<String, String> names(List<Department> usual) {
        return usual.stream()
                .collect(Collectors.toMap(
                        body -> body.name().chinese(),
                        body -> body(body).name().chinese(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Department body(Department usual) {
        Department told = bodies.getOrDefault(usual.id(), usual);
        return new Department(
                told.id(),
                text(told.name()),
                Stream.concat(
                                told.variants().stream(),
                                Stream.of(usual.name().chinese()).filter(name -> !name.equals(text(name))))
                        .distinct()
                        .toList(),
                told.role(),
                told.level());
    }

    private List<Department> bodies(List<Department> usual) {
        return usual.stream().map(this::body).toList();
    }

    private Standard standard(Standard usual, Map<String, String> names) {
        return new Standard(
                usual.requirements(),
                usual.gaps(),
                usual.normative(),
                usual.terms(),
                usual.outline(),
                usual.checklist().stream().map(item -> item(item, names)).toList(),
                bodies(usual.departments()),
                usual.activities(),
                usual.conformity(),
                usual.numerals());
    }

    private ChecklistItem item(ChecklistItem usual, Map<String, String> names) {
        return new ChecklistItem(
                usual.id(),
                usual.category(),
                text(usual.name()),
                usual.clauses(),
                usual.providers().stream()
                        .map(name -> names.getOrDefault(name, name))
                        .toList(),
                usual.period(),
                usual.priority(),
                usual.tables(),
                usual.parts());
    }

    private static Indicator indicator(Indicator usual, Map<String, String> names) {
        String department = Stream.of(usual.department().split(BETWEEN))
                .map(name -> names.getOrDefault(name, name))
                .collect(Collectors.joining(BETWEEN));
        return new Indicator(
                usual.id(),
                usual.group(),
                usual.name(),
                usual.unit(),
                usual.binding(),
                usual.clause(),
                usual.formula(),
                department,
                usual.direction());
    }

    private SafeguardLibrary safeguards(SafeguardLibrary usual) {
        return new SafeguardLibrary(
                usual.organisations().stream().map(this::organisation).toList(),
                usual.teams().stream().map(this::team).toList(),
                usual.instruments().stream().map(this::instrument).toList(),
                usual.assessment().stream().map(this::item).toList(),
                usual.consultations().stream().map(this::consultation).toList());
    }

    private Organisation organisation(Organisation usual) {
        return new Organisation(
                usual.id(),
                usual.name(),
                usual.head(),
                body(usual.office()),
                bodies(usual.deputies()),
                usual.leadingMeetings(),
                usual.officeMeetings(),
                text(usual.chosen()));
    }

    private WorkingTeam team(WorkingTeam usual) {
        return new WorkingTeam(
                usual.id(),
                usual.name(),
                body(usual.lead()),
                bodies(usual.support()),
                usual.outline(),
                text(usual.duty()));
    }

    private PolicyInstrument instrument(PolicyInstrument usual) {
        return new PolicyInstrument(
                usual.id(),
                usual.aspect(),
                usual.name(),
                text(usual.text()),
                body(usual.lead()),
                bodies(usual.support()),
                usual.funding(),
                usual.isGeneral(),
                usual.sectors(),
                usual.measures(),
                usual.task(),
                usual.source(),
                usual.verification());
    }

    private AssessmentItem item(AssessmentItem usual) {
        return new AssessmentItem(
                usual.id(),
                usual.kind(),
                text(usual.name()),
                usual.points(),
                text(usual.text()),
                text(usual.use()),
                body(usual.lead()),
                bodies(usual.support()));
    }

    private ConsultationForm consultation(ConsultationForm usual) {
        return new ConsultationForm(
                usual.id(),
                text(usual.name()),
                text(usual.stage()),
                text(usual.record()),
                usual.days(),
                body(usual.lead()));
    }
}
