package org.tanlu.fieldwork.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.CityNaming;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 机构名称 what a city calls its bodies, and its districts together (clause 10.2). Whoever prints names of bodies for a city takes
 * the reference data of here; a body that the city names nowhere keeps the usual name, which is told.
 */
@Clause("10.2")
public final class OwnNames {
    /** The register of names. */
    public static final String FORM = "bodies";

    private static final String DISTRICTS = "districts";
    private static final String POWER_COMPANY = "power_company";
    /** The kinds of districts in the order in which they are told together. */
    private static final List<String> KINDS = List.of("旗", "区", "市", "县");

    private OwnNames() {}

    /** The reference data in a city's words; put into them twice they are the same. */
    public static ReferenceData of(Dossier dossier, ReferenceData reference) {
        Map<String, Department> bodies = told(dossier, reference);
        String districts = districts(dossier);
        return bodies.isEmpty() && districts.equals(CityNaming.ANY)
                ? reference
                : new CityNaming(bodies, districts).of(reference);
    }

    /** The reference data in the words of a city whose tables are not read yet. */
    public static ReferenceData of(Tables tables, ReferenceData reference) {
        List<Table> named = tables.tables().stream()
                .filter(table -> table.name().equals(FORM) || table.name().equals(DISTRICTS))
                .toList();
        return named.isEmpty()
                ? reference
                : of(Survey.read(new Tables(named, List.of()), reference).value(), reference);
    }

    /** What all districts of a city are together: 各区 where all are 区, 各县, 各区县 and so on; 各区县 where none is on record. */
    public static String districts(Dossier dossier) {
        Set<String> kinds = dossier.register(DISTRICTS).rows().stream()
                .map(row -> row.text("name"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(name.length() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String known = KINDS.stream().filter(kinds::contains).collect(Collectors.joining());
        return known.isEmpty() ? CityNaming.ANY : "各" + known;
    }

    /** What is wrong with the register, and which departments of a city keep their usual names. */
    public static List<Finding> check(Dossier dossier, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        for (Register.Row row : dossier.register(FORM).rows()) {
            String role = row.text("role");
            if (Requests.findDepartment(role, reference).isEmpty()) {
                String nearest = String.join("、", Requests.nearestDepartments(role, reference));
                findings.add(Finding.at(
                        row.place(),
                        reference.rule("FLD-BODY-UNKNOWN"),
                        Facts.of("role", role).and("nearest", Text.of(nearest, nearest))));
            }
        }
        Map<String, Department> told = told(dossier, reference);
        List<Text> usual = reference.standard().departments().stream()
                .filter(body ->
                        body.level() == Department.Level.CITY || body.id().equals(POWER_COMPANY))
                .filter(body -> !told.containsKey(body.id()))
                .map(Department::name)
                .toList();
        if (!usual.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("FLD-BODY-GENERIC"),
                    Facts.of("count", usual.size()).and("list", usual)));
        }
        return findings;
    }

    /** The departments that the city gives a name, by id; of several rows about one the first counts. */
    private static Map<String, Department> told(Dossier dossier, ReferenceData reference) {
        var told = new LinkedHashMap<String, Department>();
        for (Register.Row row : dossier.register(FORM).rows()) {
            if (!row.text("name").isEmpty()) {
                Requests.findDepartment(row.text("role"), reference)
                        .ifPresent(body -> told.putIfAbsent(body.id(), named(body, row)));
            }
        }
        return told;
    }

    private static Department named(Department usual, Register.Row row) {
        String whole = row.text("name");
        String printed = row.text("short_name").isEmpty() ? whole : row.text("short_name");
        List<String> variants = Stream.of(
                        usual.variants().stream(),
                        Stream.of(usual.name().chinese(), plain(usual.name().chinese()), whole, plain(printed)),
                        BodyNames.of(printed).stream().map(OwnNames::plain))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty() && !name.equals(printed))
                .distinct()
                .toList();
        return new Department(
                usual.id(), Text.of(printed, usual.name().english()), variants, usual.role(), usual.level());
    }

    /** A name without the 市 in front and the brackets behind. */
    private static String plain(String name) {
        return name.replaceAll("（.*", "").replaceFirst("^市(?!委)", "");
    }
}
