package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.SourceFile;
import org.tanlu.clause.City;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Schema;
import org.tanlu.reference.Setting;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;

/** The page of formats: what is read and written. */
@Tag("bulk")
class FormatsPageTest {
    private static final String TEMPLATE = "formats.md";
    private static final Pattern PLACE = Pattern.compile("(?m)^\\{\\{([a-z]+)( [a-z_]+)?\\}\\}$");
    private static final Pattern REFERENCE = Pattern.compile("refs?\\((.+)\\)");
    private static final Pattern CONSTANT = Pattern.compile("static final int \\w+ = (\\d+);");
    private static final Pattern CODE_ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final ReferenceData DATA = City.REFERENCE;

    @Test
    void the_page_shows_every_format() throws IOException {
        String page = PLACE.matcher(Page.template(TEMPLATE))
                .replaceAll(place -> Matcher.quoteReplacement(content(
                        place.group(1),
                        place.group(2) == null ? "" : place.group(2).strip())));
        assertThat(page).doesNotContain("{{", "}}");
        Page.check("formats.md", page.replace("\n\n\n", "\n\n"));
    }

    @Test
    void the_page_tells_every_exit_code_and_no_other() throws IOException {
        SourceFile codes = SourceFile.ofProduct().stream()
                .filter(source -> source.path().endsWith("ExitCode.java"))
                .findFirst()
                .orElseThrow();
        assertThat(numbers(CODE_ROW, Page.template(TEMPLATE))).isNotEmpty().isEqualTo(numbers(CONSTANT, codes.text()));
    }

    private static List<String> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String content(String what, String which) {
        return switch (what) {
            case "schema" -> schema(which);
            case "settings" -> settings();
            case "items" -> items();
            case "carriers" -> carriers();
            case "rows" -> rows();
            case "forms" -> forms();
            case "sheets" -> sheets();
            case "results" -> results();
            default -> throw new IllegalArgumentException("no content for {{" + what + "}}");
        };
    }

    private static String schema(String kind) {
        return Markdown.table(
                List.of("列 Column", "类型 Type", "必填 Required", "含义 Meaning"),
                Schema.of(kind).columns().stream()
                        .map(column -> List.of(
                                Markdown.code(column.name()),
                                type(column.type()),
                                column.required() ? "是 yes" : "",
                                Markdown.both(column.description()))));
    }

    private static String type(String type) {
        var reference = REFERENCE.matcher(type);
        if (reference.matches()) {
            String file = reference.group(1).replaceFirst("^city_", "");
            return Markdown.both("编号，见 " + file + ".csv", "id of " + file + ".csv");
        }
        return switch (type) {
            case "text" -> "文字 text";
            case "id" -> "编号 id";
            case "integer" -> "整数 integer";
            case "number" -> "数 number";
            case "unit" -> "单位 unit";
            case "verification" -> "核验状态 status";
            default -> Markdown.code(type);
        };
    }

    private static String settings() {
        return Markdown.table(
                List.of("键 Key", "名称 Name", "默认 Default", "可选值 Options", "说明 Description"),
                DATA.settings().values().stream()
                        .map(setting -> List.of(
                                Markdown.code(setting.key()),
                                Markdown.both(setting.name()),
                                Markdown.code(setting.defaultValue()),
                                options(setting),
                                Markdown.both(setting.description()))));
    }

    private static String options(Setting setting) {
        return setting.options().stream()
                .map(option -> Markdown.code(option) + " "
                        + Markdown.text(setting.optionName(option).chinese()))
                .collect(Collectors.joining("<br>"));
    }

    private static String items() {
        return Markdown.table(
                List.of("编号 Id", "名称 Name", "单位 Unit"),
                DATA.items().values().stream()
                        .map(item -> List.of(
                                Markdown.code(Stream.concat(
                                                Stream.of(item.id()),
                                                item.parameters().stream().map(FormatsPageTest::parameter))
                                        .collect(Collectors.joining("/"))),
                                Markdown.both(item.name()),
                                item.unit()
                                        .map(Unit::symbol)
                                        .map(Markdown::text)
                                        .orElse("品种的单位 the carrier's"))));
    }

    private static String parameter(String file) {
        return switch (file) {
            case "carriers" -> "‹品种 carrier›";
            case "sectors" -> "‹行业 branch›";
            case "balance_rows" -> "‹平衡表行 row›";
            default -> "‹" + file + "›";
        };
    }

    private static String carriers() {
        return Markdown.table(
                List.of("编号 Id", "列名 Heading", "其他写法 Also", "单位 Unit"),
                DATA.carriers().values().stream()
                        .map(carrier -> List.of(
                                Markdown.code(carrier.id()),
                                Markdown.both(carrier.name()),
                                Markdown.text(String.join("、", carrier.variants())),
                                carrier.unit().symbol())));
    }

    private static String rows() {
        return Markdown.table(
                List.of("编号 Id", "行名 Label", "其他写法 Also", "符号 Sign"),
                DATA.balanceRows().values().stream()
                        .map(row -> List.of(
                                Markdown.code(row.id()),
                                Markdown.both(row.name()),
                                Markdown.text(String.join("；", row.variants())),
                                row.sign().replace("-", "−"))));
    }

    private static String forms() {
        return DATA.forms().values().stream().map(FormatsPageTest::form).collect(Collectors.joining("\n"));
    }

    private static String form(Form form) {
        return "#### " + form.id() + ".csv " + form.name().chinese() + "\n\n"
                + form.description().chinese() + "。\n\n"
                + form.name().english() + ": " + form.description().english() + ".\n\n"
                + Markdown.table(
                        List.of("列 Column", "列名 Heading", "内容 Content", "必填 Required", "含义 Meaning"),
                        form.fields().stream()
                                .map(field -> List.of(
                                        Markdown.code(field.column()),
                                        Markdown.text(field.heading()),
                                        Markdown.text(content(field)),
                                        field.required() ? "是 yes" : "",
                                        Markdown.both(field.description()))));
    }

    private static String content(Field field) {
        return switch (field.type()) {
            case TEXT -> "文字 text";
            case PRIVATE -> "文字，不公开 text, never published";
            case YEAR -> "年份 year";
            case DATE -> "日期 date";
            case NUMBER ->
                field.unitColumn()
                        .map(column -> "数，单位在 " + column + " number, unit in " + column)
                        .orElse("数 number");
            case UNIT -> "单位 unit";
            case YESNO -> "是否 yes or no";
            case ENUM ->
                field.options().stream()
                        .map(option -> option.chinese() + " " + option.id())
                        .collect(Collectors.joining("、"));
            case SECTOR -> "行业 branch";
            case ITEM -> "指标 item";
            case INDICATOR -> "指标编号 indicator";
            case CARRIER -> "能源品种 energy carrier";
            case EMISSION_SOURCE -> "排放源 source of emissions";
            case MEASURE -> "措施 measure";
            case SOURCE -> "来源编号 source";
            case VERIFICATION -> "核验状态 status";
            case ACCESS -> "公开程度 access";
        };
    }

    private static String sheets() {
        Stream<String> tables = Stream.of(
                        Stream.of(TableNames.CITY, TableNames.SOURCES, TableNames.BALANCES, TableNames.DATA + "…"),
                        DATA.forms().keySet().stream(),
                        Stream.of(TableNames.BALANCE + "…"))
                .flatMap(names -> names);
        return Markdown.table(
                List.of("文件 File", "工作表 Worksheet"),
                tables.map(table -> List.of(Markdown.code(table + ".csv"), TableNames.sheetOf(table))));
    }

    /** The tables of a plan that nothing is known for have the same columns as any other. */
    private static String results() {
        Plan plan = Preparation.prepare(
                        Survey.read(new Tables(List.of(), List.of()), DATA).value(), DATA)
                .value();
        return Results.of(plan, List.of(), ConformityCheck.check(plan, List.of(), DATA)).stream()
                .map(FormatsPageTest::result)
                .collect(Collectors.joining("\n"));
    }

    private static String result(ResultTable table) {
        String english = table.content().english();
        return "### results/" + table.name() + ".csv\n\n" + table.content().chinese() + "。 "
                + Character.toUpperCase(english.charAt(0)) + english.substring(1) + ".\n\n"
                + Markdown.table(
                        List.of("列 Column", "含义 Meaning"),
                        table.columns().stream()
                                .map(column -> List.of(Markdown.code(column.name()), Markdown.both(column.meaning()))));
    }
}
