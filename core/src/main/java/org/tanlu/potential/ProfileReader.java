package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.potential.CityProfile.Factor;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Reads the factors of the city that clause 8.1 names. */
@Clause("8.1")
final class ProfileReader {
    /** The requirement that renovated buildings meet the latest standard of design. */
    static final String STANDARD = "C8.4.2.1-7";
    /** The requirement of a local policy on buying cars. */
    static final String CAR_POLICY = "C8.4.3.2-1";

    private static final Text UNKNOWN = Text.of("", "");
    /** Shares of the urban population that divide the stages of urbanisation. */
    private static final double ACCELERATES = 0.30;

    private static final double MATURES = 0.70;

    private final Dossier dossier;
    private final ReferenceData reference;
    private final CityKind type;
    private final TechnicalPotential data;

    ProfileReader(Dossier dossier, ReferenceData reference, CityKind type, TechnicalPotential data) {
        this.dossier = dossier;
        this.reference = reference;
        this.type = type;
        this.data = data;
    }

    CityProfile read() {
        var factors = new ArrayList<Factor>();
        String province = dossier.city().find("province").orElse("");
        factors.add(new Factor(
                "C8.1-1",
                Text.of("所在省份", "province"),
                Text.of(province, province),
                Text.of("城市信息", "settings of the city")));
        factors.add(new Factor(
                "C8.1-1",
                Text.of("建筑气候区", "climate zone of buildings"),
                Applicable.zoneName(dossier, reference).orElse(UNKNOWN),
                Text.of("城市信息", "settings of the city")));
        factors.add(new Factor(
                "C8.1-2",
                Text.of("城市类型", "type of the city"),
                type.name(),
                type.isTold()
                        ? Text.of("城市填报", "told by the city")
                        : Text.of("按产业和排放结构判断", "judged by structure of product and emissions")));
        type.area()
                .ifPresent(area -> factors.add(new Factor(
                        "C8.1-2",
                        Text.of("主体功能区", "main functional area"),
                        area,
                        Text.of("城市信息", "settings of the city"))));
        factors.add(structure());
        factors.addAll(stage());
        factors.add(resources());
        factors.add(standard());
        factors.add(carPolicies());
        return new CityProfile(factors);
    }

    /** The standard that renovation has to meet: no number is assumed, as editions change. */
    private Factor standard() {
        String told = dossier.city().find("building_standard").orElse("");
        return new Factor(
                STANDARD,
                Text.of("改造后执行的建筑节能设计标准", "design standard of renovated buildings"),
                Text.of(told, told),
                Text.of("城市信息", "settings of the city"));
    }

    private Factor carPolicies() {
        List<String> titles = dossier.register("plans").rows().stream()
                .filter(row -> row.says("theme", "car_policy"))
                .map(row -> "《" + row.text("title") + "》"
                        + (row.text("number").isEmpty() ? "" : "（" + row.text("number") + "）"))
                .distinct()
                .toList();
        return new Factor(
                CAR_POLICY,
                Text.of("新能源汽车购车鼓励政策", "policy on buying new-energy cars"),
                Text.of(String.join("、", titles), String.join(", ", titles)),
                Text.of("资料表“规划方案”，主题为购车用车政策", "register of plans, theme car_policy"));
    }

    private Factor structure() {
        Text name = Text.of("三次产业构成", "the three industries");
        Text basis = Text.of("基年地区生产总值", "product of the base year");
        if (type.secondary().isEmpty() || type.tertiary().isEmpty()) {
            return new Factor("C8.1-3", name, UNKNOWN, basis);
        }
        double second = type.secondary().get().value();
        double third = type.tertiary().get().value();
        String shares = Stream.of(1 - second - third, second, third)
                .map(ProfileReader::percent)
                .reduce((one, other) -> one + "∶" + other)
                .orElseThrow();
        return new Factor("C8.1-3", name, Text.of(shares, shares), basis);
    }

    private static String percent(double share) {
        return ShortestDecimal.of(Math.round(share * 1000) / 10.0);
    }

    private List<Factor> stage() {
        Optional<Datum> urban = data.latest("population_urban_share");
        Optional<Quantity> share = urban.flatMap(Datum::value).map(value -> value.in(Unit.ONE));
        Text name = Text.of("城镇化阶段", "stage of urbanisation");
        Text stage = share.map(ProfileReader::stage).orElse(UNKNOWN);
        Text basis = Text.of("城镇化率，以30%和70%分段（诺瑟姆）", "urban share, divided at 30 and 70 % (Northam)");
        return List.of(new Factor("C8.1-4", name, stage, basis), perHead());
    }

    private static Text stage(Quantity share) {
        String percent = percent(share.value()) + "%";
        if (share.value() < ACCELERATES) {
            return Text.of("起步阶段（" + percent + "）", "initial (" + percent + ")");
        }
        return share.value() <= MATURES
                ? Text.of("加速阶段（" + percent + "）", "accelerating (" + percent + ")")
                : Text.of("成熟阶段（" + percent + "）", "mature (" + percent + ")");
    }

    private Factor perHead() {
        Text name = Text.of("人均地区生产总值", "product per head");
        Optional<Datum> product = data.latest("gdp_current");
        Optional<Datum> people = product.flatMap(datum -> dossier.find("population", datum.year()))
                .filter(datum -> datum.value().isPresent());
        Text basis = Text.of("现价地区生产总值 ÷ 常住人口", "product at current prices ÷ resident population");
        if (product.flatMap(Datum::value).isEmpty() || people.isEmpty()) {
            return new Factor("C8.1-4", name, UNKNOWN, basis);
        }
        Quantity yuan = product.get().value().orElseThrow().in(new Unit("元", "money", 1));
        Quantity count = people.get().value().orElseThrow();
        double persons = count.value() * count.unit().factor();
        String wan = ShortestDecimal.of(Math.round(yuan.value() / persons / 100) / 100.0);
        int year = product.get().year();
        return new Factor(
                "C8.1-4", name, Text.of(wan + "万元（" + year + "年）", wan + " × 10^4 yuan (" + year + ")"), basis);
    }

    private Factor resources() {
        List<Register.Row> rows = dossier.register("resources").rows();
        List<String> kinds =
                rows.stream().map(row -> row.words("kind")).distinct().toList();
        List<String> ids = rows.stream()
                .map(row -> row.text("kind").replace('_', ' '))
                .distinct()
                .toList();
        return new Factor(
                "C8.1-5",
                Text.of("可利用资源", "resources"),
                Text.of(String.join("、", kinds), String.join(", ", ids)),
                Text.of("资料表“可利用资源”", "register of resources"));
    }
}
