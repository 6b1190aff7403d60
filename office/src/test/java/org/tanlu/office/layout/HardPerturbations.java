package org.tanlu.office.layout;

import static org.tanlu.office.layout.Moves.BODY;
import static org.tanlu.office.layout.Moves.CODE;
import static org.tanlu.office.layout.Moves.HEAD;
import static org.tanlu.office.layout.Moves.LAST_YEAR;
import static org.tanlu.office.layout.Moves.NAME;
import static org.tanlu.office.layout.Moves.NOTE;
import static org.tanlu.office.layout.Moves.UNIT;
import static org.tanlu.office.layout.Moves.YEARS;
import static org.tanlu.office.layout.Perturbation.hard;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;

/** Rearrangements that leave a careful reader in doubt about some values or all. */
final class HardPerturbations {
    private static final String STATISTICS = "statistics";
    private static final String POWER = "power_company";
    private static final String HOUSING = "housing_construction";
    private static final String FARMS = "agriculture";
    private static final String POLICE = "public_security";

    private HardPerturbations() {}

    static Stream<Perturbation> all() {
        return Stream.of(columns(), rows(), wholeTable(), labels(), titles(), values(), sheets())
                .flatMap(List::stream);
    }

    private static List<Perturbation> columns() {
        return List.of(
                hard("a column of the plan", STATISTICS, s -> further(s, "2024年计划")),
                hard("a column of growth", POWER, s -> further(s, "比上年增长（%）")),
                hard("a column of half a year", FARMS, s -> further(s, "2024年1-6月")),
                hard("a column of means", HOUSING, s -> further(s, "2020-2023年平均")),
                hard("a column of another area", STATISTICS, s -> further(s, "2023年（市区）")),
                hard(
                        "columns of this year and last year",
                        POLICE,
                        s -> Moves.eachYearHead(
                                s, year -> year.replace("2023年", "本年").replace("2022年", "上年"))),
                hard(
                        "one year is preliminary",
                        POWER,
                        s -> Moves.eachYearHead(s, year -> year.replace("2023年", "2023年（快报）"))),
                hard("a column without a heading", FARMS, s -> further(s, "")),
                hard(
                        "a heading with two years",
                        STATISTICS,
                        s -> Moves.eachYearHead(s, year -> year.replace("2023年", "2022年/2023年"))),
                hard("two columns of one year that differ", POLICE, (sheets, truth) -> {
                    further(sheets.get(0), "2023年");
                    truth.keySet().removeIf(key -> key.endsWith(" 2023"));
                }),
                hard("a hidden column", STATISTICS, s -> s.hideColumn(YEARS)),
                hard("months", FARMS, s -> Moves.eachYearHead(s, year -> year.replaceAll("202(\\d)年", "1$1月"))));
    }

    /** A further column with numbers that are none of the years' data. */
    private static void further(Matrix sheet, String head) {
        sheet.insertColumn(LAST_YEAR + 1, head, HEAD);
        for (int row = BODY; row < sheet.height(); row++) {
            sheet.write(row, LAST_YEAR + 1, row + ".75");
        }
    }

    private static List<Perturbation> rows() {
        return List.of(
                hard("a section of another scope", STATISTICS, (sheets, truth) -> {
                    sheets.get(0).insertRow(BODY + 5, "规模以上工业");
                    forget(sheets.get(0), truth, BODY + 6);
                    Moves.eachRow(sheets.get(0), CODE, id -> "");
                }),
                hard("a section of another area", POLICE, (sheets, truth) -> {
                    sheets.get(0).insertRow(BODY, "市区");
                    truth.clear();
                }),
                hard(
                        "parts below their whole without names of their own",
                        HOUSING,
                        s -> s.insertRow(BODY + 1, "", "", "其中：市区", "", "1", "2", "3", "4")),
                hard("a row twice with other numbers", FARMS, (sheets, truth) -> {
                    Matrix sheet = sheets.get(0);
                    sheet.insertRow(
                            BODY + 1,
                            "",
                            sheet.at(BODY, CODE),
                            sheet.at(BODY, NAME),
                            sheet.at(BODY, UNIT),
                            "11.5",
                            "12.5",
                            "13.5",
                            "14.5");
                    truth.keySet().removeIf(key -> key.startsWith(sheet.at(BODY, CODE) + " "));
                }));
    }

    private static List<Perturbation> wholeTable() {
        return List.of(
                hard("no heading row", POWER, s -> s.removeRow(HEAD)),
                hard("rows of the whole province between", POWER, (sheets, truth) -> {
                    Matrix sheet = sheets.get(0);
                    sheet.insertColumn(0, "地区", HEAD);
                    for (int row = BODY; row < sheet.height(); row++) {
                        sheet.write(row, 0, row % 2 == 0 ? "全省" : "全市");
                        if (row % 2 == 0) {
                            String id = sheet.at(row, CODE + 1);
                            truth.keySet().removeIf(key -> key.startsWith(id + " "));
                        }
                    }
                }));
    }

    /** The numbers from a row on mean something else now. */
    private static void forget(Matrix sheet, Map<String, Quantity> truth, int from) {
        for (int row = from; row < sheet.height(); row++) {
            String id = sheet.at(row, CODE);
            truth.keySet().removeIf(key -> key.startsWith(id + " "));
        }
    }

    private static List<Perturbation> labels() {
        return List.of(
                hard("no units anywhere", STATISTICS, s -> s.removeColumn(UNIT)),
                hard("no names but ids that nobody explains", FARMS, s -> s.removeColumn(NAME)),
                hard("units of something else", POLICE, s -> Moves.eachRow(s, UNIT, unit -> "亿元")),
                hard("ids of other rows", STATISTICS, (sheets, truth) -> {
                    Matrix sheet = sheets.get(0);
                    String first = sheet.at(BODY, CODE);
                    for (int row = BODY; row + 1 < sheet.height(); row++) {
                        sheet.write(row, CODE, sheet.at(row + 1, CODE));
                    }
                    sheet.write(sheet.height() - 1, CODE, first);
                }),
                hard("names misspelt, no ids", POWER, s -> {
                    Moves.eachRow(s, NAME, name -> name.replace("电", "店"));
                    Moves.withoutIds(s);
                }),
                hard("names cut short, no ids", STATISTICS, s -> {
                    Moves.eachRow(s, NAME, name -> name.substring(0, 2));
                    Moves.withoutIds(s);
                }));
    }

    private static List<Perturbation> titles() {
        return List.of(
                hard("the title speaks of a target", STATISTICS, (sheets, truth) -> {
                    sheets.get(0).write(0, 0, "云州市碳达峰目标值");
                    truth.clear();
                }),
                hard("the title speaks of the urban districts", HOUSING, (sheets, truth) -> {
                    sheets.get(0).write(0, 0, "云州市市辖区房屋建筑数据");
                    truth.clear();
                }),
                hard("a caption of several units", POLICE, s -> {
                    s.removeColumn(UNIT);
                    s.write(1, 0, "单位：万辆、辆");
                }),
                hard("a remark that changes the unit", POWER, s -> Moves.eachRow(s, NOTE, text -> "单位实为万千瓦时")),
                hard("units contradict each other", FARMS, s -> {
                    for (int row = BODY; row < s.height(); row++) {
                        s.write(
                                row,
                                NAME,
                                s.at(row, NAME) + "（" + (s.at(row, UNIT).equals("千公顷") ? "万公顷" : s.at(row, UNIT))
                                        + "）");
                    }
                }));
    }

    private static List<Perturbation> values() {
        return List.of(
                broken("numbers as about", STATISTICS, value -> "约" + value),
                broken("numbers as ranges", POWER, value -> value + "-" + value),
                broken("formulas as text", HOUSING, value -> "=" + value + "*2"),
                broken("errors", FARMS, value -> "#REF!"),
                broken("words for numbers", POLICE, value -> "一百二十"),
                broken(
                        "decimal commas",
                        STATISTICS,
                        value -> value.contains(".") ? value.replace('.', ',') : value + ",5"),
                hard("one number in another unit", STATISTICS, (sheets, truth) -> {
                    sheets.get(0)
                            .write(BODY, YEARS, sheets.get(0).at(BODY, YEARS).replace(".", "") + "000");
                    truth.remove(sheets.get(0).at(BODY, CODE) + " 2020");
                }));
    }

    private static Perturbation broken(String name, String department, UnaryOperator<String> change) {
        return hard(name, department, (sheets, truth) -> {
            Moves.eachValue(sheets.get(0), change);
            truth.clear();
        });
    }

    private static List<Perturbation> sheets() {
        return List.of(
                hard(
                        "a sheet of an older version",
                        STATISTICS,
                        (sheets, truth) -> sheets.add(older(sheets.get(0), "旧版"))),
                hard("a second sheet that contradicts the first", POWER, (sheets, truth) -> {
                    sheets.add(older(sheets.get(0), "Sheet2"));
                    truth.clear();
                }),
                hard("a sheet of an example", FARMS, (sheets, truth) -> sheets.add(older(sheets.get(0), "填写样例"))),
                hard("a sheet of a district with its own title", POLICE, (sheets, truth) -> {
                    Matrix other = older(sheets.get(0), "高新区");
                    sheets.add(other);
                }));
    }

    private static Matrix older(Matrix sheet, String name) {
        Matrix other = Matrix.of(sheet.sheet());
        other.rename(name);
        Moves.eachValue(other, value -> value.isEmpty() ? "" : Double.toString((Double.parseDouble(value) + 1) * 0.9));
        return other;
    }
}
