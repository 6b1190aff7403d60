package org.tanlu.office.layout.blind;

import java.util.List;
import org.tanlu.office.layout.blind.Draft.Where;

/** 名称 items under other names and in other writings. */
final class Names {
    private static final String GROUP = "names";

    private Names() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "everyday synonyms", Names::synonyms),
                new Perturbation(GROUP, "spaces between the characters", Names::spaced),
                new Perturbation(GROUP, "full-width letters and brackets", Names::fullWidth),
                new Perturbation(GROUP, "line breaks in names and heads", Names::broken),
                new Perturbation(GROUP, "footnote marks at names and years", Names::footnotes),
                new Perturbation(GROUP, "numbering before the names", Names::numbered),
                new Perturbation(GROUP, "parts under their total, after 其中", Names::ofWhich),
                new Perturbation(GROUP, "English names and units only", Names::english),
                new Perturbation(GROUP, "the request's codes stay, the names are shortened", Names::codes),
                new Perturbation(GROUP, "the city's name before each item", Names::withTheCity));
    }

    private static void synonyms(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("electricity/generation/thermal", "火电发电量")
                .item("electricity/generation/solar", "光伏发电量")
                .item("electricity/consumption", "全市全社会用电总量")
                .item("vehicles/private_car", "私家车保有量")
                .item("population", "年末常住人口数")
                .item("livestock/pigs", "生猪存栏")
                .item("flat_glass_output", "平板玻璃产量")
                .across(book.page("指标"), 0, 0);
    }

    private static void spaced(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("cement_output", "水　泥　产　量")
                .item("coke_output", "焦 炭 产 量")
                .item("population", "  常住人口  ")
                .item("electricity/generation/total", "发 电 量")
                .corner("指　标")
                .across(book.page("指标"), 0, 0);
    }

    private static void fullWidth(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("gdp_current", "ＧＤＰ（现价）")
                .item("nitrogen_fertiliser", "氮肥施用量(折纯)")
                .item("cod_discharged", "ＣＯＤ排放量")
                .item("population_urban_share", "城镇化率", "％", "1")
                .across(book.page("指标"), 0, 0);
    }

    private static void broken(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("vehicles_civil", "民用汽车\n拥有量\n")
                .item("vehicles/truck", "载货汽车\n拥有量\n")
                .item("vehicles/motorcycle", "摩托车\r\n拥有量")
                .units(Where.HEAD)
                .dated(year -> year + "\n年")
                .down(book.page("车辆"), 0, 0);
    }

    private static void footnotes(Book book) {
        Page page = book.page("指标");
        int below = Draft.of(2022, 2023, 2024)
                .item("population", "常住人口①")
                .item("gdp_current", "地区生产总值（现价）*")
                .item("cement_output", "水泥产量[2]")
                .item("crude_steel_output", "粗钢产量 ⑵")
                .dated(year -> year == 2024 ? "2024年①" : year + "年")
                .across(page, 0, 0);
        page.put(below, 0, "① 2024年为初步核算数。").put(below + 1, 0, "* 按当年价格计算。");
    }

    private static void numbered(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("electricity/generation/total", "1.发电量")
                .item("electricity/generation/wind", "（1）风力发电量")
                .item("electricity/net_import", "二、净调入电量")
                .item("electricity/losses", "3、线损电量")
                .item("electricity/consumption", "（四）全社会用电量")
                .across(book.page("电"), 0, 0);
    }

    private static void ofWhich(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("electricity/generation/total", "发电量")
                .item("electricity/generation/thermal", "其中：火力发电量")
                .item("electricity/generation/wind", "      风力发电量")
                .item("municipal_waste", "生活垃圾清运量")
                .item("municipal_waste/incinerated", "  #焚烧量")
                .item("municipal_waste/landfilled", "  卫生填埋量")
                .across(book.page("指标"), 0, 0);
    }

    private static void english(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("cement_output", "Cement output", "10^4 t", "1")
                .item("electricity/consumption", "Electricity consumption", "GWh", "100")
                .item("population", "Population", "10^4 persons", "1")
                .corner("Item")
                .dated(year -> year)
                .across(book.page("Data"), 0, 0);
    }

    private static void codes(Book book) {
        Page page = book.page("指标数据").put(0, 0, "指标编号", "指标", "单位", "2023年", "2024年");
        String[] items = {"vehicles_civil", "vehicles_motor", "vehicles/private_car", "vehicles/taxi"};
        String[] names = {"汽车", "机动车", "私人", "出租"};
        for (int i = 0; i < items.length; i++) {
            page.put(1 + i, 0, items[i], names[i], Yunzhou.unit(items[i])).values(1 + i, 3, items[i], 2023, 2024);
        }
    }

    private static void withTheCity(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("population", "云州市常住人口")
                .item("energy_consumption_total", "全市能源消费总量")
                .item("cement_output", "我市水泥产量")
                .item("forest_cover", "云州市森林覆盖率")
                .across(book.page("云州"), 0, 0);
    }
}
