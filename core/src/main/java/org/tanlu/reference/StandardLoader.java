package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Turns the files of the standard into values. */
final class StandardLoader {
    private static final int LAST_PRIORITY = 9;

    private final ReferenceFiles files;

    StandardLoader(ReferenceFiles files) {
        this.files = files;
    }

    Standard load() {
        return new Standard(
                all("standard/clauses.csv", StandardLoader::requirement),
                all("standard/gaps.csv", StandardLoader::gap),
                normative(),
                all("standard/terms.csv", StandardLoader::term),
                all("standard/outline.csv", StandardLoader::outline),
                all("standard/checklist.csv", StandardLoader::checklist),
                all("departments.csv", StandardLoader::department),
                all("standard/qc.csv", StandardLoader::activity),
                conformity(),
                all("standard/numerals.csv", StandardLoader::numeral));
    }

    private List<ConformityRule> conformity() {
        var remedies = new LinkedHashMap<String, Text>();
        files.rows("standard/remedies.csv")
                .forEach(row -> remedies.put(row.text("id"), Text.of(row.text("text_zh"), row.text("text_en"))));
        return all("standard/conformity.csv", row -> rule(row, remedies));
    }

    private static ConformityRule rule(Row row, Map<String, Text> remedies) {
        Text remedy = remedies.get(row.text("remedy"));
        if (remedy == null) {
            throw new IllegalArgumentException(row.where() + ": no remedy " + row.text("remedy"));
        }
        return new ConformityRule(
                row.text("row_id"),
                row.symbol(ConformityRule.Mode.class, "mode"),
                row.list("probes"),
                row.find("least").isPresent() ? row.integer("least") : 1,
                row.list("excuses"),
                row.list("findings"),
                row.text("section"),
                remedy);
    }

    private <T> List<T> all(String path, Function<Row, T> make) {
        return files.rows(path).stream().map(make).toList();
    }

    private static Requirement requirement(Row row) {
        return new Requirement(
                row.text("id"),
                row.text("clause"),
                row.text("strength"),
                row.text("requirement_en"),
                row.text("keyword_zh"),
                row.text("reading"));
    }

    private static Gap gap(Row row) {
        return new Gap(
                row.text("id"),
                row.text("clause"),
                Text.of(row.text("text_zh"), row.text("requirement_en")),
                Text.of(row.text("reading_zh"), row.text("reading")),
                row.find("setting"),
                row.text("topic"));
    }

    private List<NormativeReference> normative() {
        List<Row> uses = files.rows("standard/normative_use.csv");
        return all(
                "standard/normative.csv",
                row -> normative(
                        row,
                        uses.stream()
                                .filter(use -> use.text("standard").equals(row.text("id")))
                                .map(StandardLoader::use)
                                .toList()));
    }

    private static NormativeUse use(Row row) {
        return new NormativeUse(
                row.find("measure"),
                row.find("indicator"),
                Text.of(row.text("levels_zh"), row.text("levels_en")),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private static NormativeReference normative(Row row, List<NormativeUse> uses) {
        boolean dated = row.yes("dated");
        if (dated != row.find("edition").isPresent()) {
            throw new IllegalArgumentException(row.where() + ": a dated reference names its edition, no other does");
        }
        return new NormativeReference(
                row.text("number"),
                row.name(),
                row.text("clause"),
                row.find("edition"),
                row.find("latest"),
                row.find("amendments").flatMap(Verification::find),
                row.find(dated ? "verification" : "latest_verification")
                        .flatMap(Verification::find)
                        .orElse(Verification.NOT_FOUND),
                uses);
    }

    private static Term term(Row row) {
        return new Term(row.text("id"), row.name(), row.text("definition_zh"), row.text("clause"));
    }

    private static OutlineSection outline(Row row) {
        return new OutlineSection(
                row.text("id"),
                row.text("parent"),
                row.integer("level"),
                row.text("number"),
                Text.of(row.text("title_zh"), row.text("title_en")),
                row.text("step"));
    }

    private static ChecklistItem checklist(Row row) {
        return new ChecklistItem(
                row.text("id"),
                row.text("category_zh"),
                Text.of(row.text("item_zh"), row.text("item_en")),
                row.text("clauses"),
                List.of(row.text("provider").split("、")),
                row.text("period"),
                row.find("priority").isPresent() ? row.integer("priority") : LAST_PRIORITY,
                row.list("tables"),
                row.list("rows").stream().map(RowPart::parse).toList());
    }

    private static Department department(Row row) {
        return new Department(
                row.text("id"),
                row.name(),
                row.list("variants"),
                row.text("role_zh"),
                row.symbol(Department.Level.class, "level"));
    }

    private static QualityActivity activity(Row row) {
        return new QualityActivity(
                row.text("id"),
                row.symbol(QualityActivity.Kind.class, "kind"),
                row.text("group_zh"),
                row.name(),
                row.list("rules"),
                row.symbol(QualityActivity.Need.class, "applies"));
    }

    private static UnkeyedNumeral numeral(Row row) {
        return new UnkeyedNumeral(
                row.text("id"),
                pattern(row, "where"),
                pattern(row, "pattern"),
                row.name(),
                Text.of(row.text("reason_zh"), row.text("reason_en")));
    }

    private static String pattern(Row row, String column) {
        try {
            return Pattern.compile(row.text(column)).pattern();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(row.where() + ": no regular expression: " + row.text(column), e);
        }
    }
}
