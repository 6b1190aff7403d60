package org.tanlu.scenario;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Functional;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 城市类型和发展定位 what kind of city it is, by its own word or by its numbers, and what its plan of main functional areas has it
 * for (clause 9.2). The bounds are assumptions of this project: 工业型 from 45 per cent of product in the secondary industry and
 * 60 per cent of emissions in industry on; 服务型 from 60 per cent in the tertiary industry and below 35 per cent of emissions in
 * industry; 生态型 by the functional area; 资源型 by the city's own word only, as the national list names such cities.
 *
 * @param kind      the type
 * @param isTold    whether the city told it
 * @param area      its main functional area; empty where it was not told
 * @param secondary the share of the secondary industry in the base year; empty where it is not known
 * @param tertiary  that of the tertiary industry
 * @param industry  the share of industry in emissions, with the electricity and heat that it takes, in the base year
 */
@Clause("9.2")
public record CityType(
        Kind kind,
        boolean isTold,
        Optional<Area> area,
        Optional<Quantity> secondary,
        Optional<Quantity> tertiary,
        Quantity industry) {
    /** The setting of the type. */
    public static final String SETTING = "city_type";
    /** The setting of the main functional area. */
    public static final String AREA = "functional_area";

    private static final double MUCH_SECONDARY = 0.45;
    private static final double MUCH_INDUSTRY = 0.60;
    private static final double MUCH_TERTIARY = 0.60;
    private static final double LITTLE_INDUSTRY = 0.35;

    /** The types. */
    public enum Kind {
        /** 资源型. */
        RESOURCE("资源型", "resource-based", EnumSet.of(Functional.INDUSTRY)),
        /** 工业型. */
        INDUSTRIAL("工业型", "industrial", EnumSet.of(Functional.INDUSTRY)),
        /** 服务型. */
        SERVICE(
                "服务型",
                "of services",
                EnumSet.of(Functional.PUBLIC_BUILDINGS, Functional.RESIDENTIAL_BUILDINGS, Functional.TRANSPORT)),
        /** 生态型. */
        ECOLOGICAL("生态型", "ecological", EnumSet.of(Functional.RESIDENTIAL_BUILDINGS, Functional.AGRICULTURE)),
        /** 综合型. */
        COMPREHENSIVE(
                "综合型",
                "comprehensive",
                EnumSet.of(
                        Functional.INDUSTRY,
                        Functional.PUBLIC_BUILDINGS,
                        Functional.RESIDENTIAL_BUILDINGS,
                        Functional.TRANSPORT));

        private final Text text;
        private final Set<Functional> departments;

        Kind(String chinese, String english, Set<Functional> departments) {
            this.text = Text.of(chinese, english);
            this.departments = departments;
        }

        /** In both languages. */
        public Text text() {
            return text;
        }

        /** The departments that a city of the type looks at first. */
        public Set<Functional> departments() {
            return EnumSet.copyOf(departments);
        }
    }

    /** The main functional areas of the national plan. */
    public enum Area {
        /** 优化开发区域. */
        OPTIMISED("优化开发区域", "area of optimised development"),
        /** 重点开发区域. */
        KEY("重点开发区域", "area of key development"),
        /** 农产品主产区. */
        AGRICULTURAL("农产品主产区", "main area of agricultural products"),
        /** 重点生态功能区. */
        ECOLOGICAL("重点生态功能区", "key ecological area");

        private final Text text;

        Area(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }

        /** Whether large-scale industrial development is restricted in it. */
        public boolean restrictsIndustry() {
            return this == AGRICULTURAL || this == ECOLOGICAL;
        }
    }

    /** The type that a city told, or that its numbers give. */
    static CityType of(City city, Optional<Quantity> secondary, Optional<Quantity> tertiary, Quantity industry) {
        Optional<Area> area = told(city, AREA, Area.class);
        Optional<Kind> told = told(city, SETTING, Kind.class);
        return new CityType(
                told.orElseGet(() -> judged(area, secondary, tertiary, industry)),
                told.isPresent(),
                area,
                secondary,
                tertiary,
                industry);
    }

    private static <E extends Enum<E>> Optional<E> told(City city, String setting, Class<E> of) {
        return city.find(setting)
                .flatMap(id -> EnumSet.allOf(of).stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(id))
                        .findFirst());
    }

    private static Kind judged(
            Optional<Area> area, Optional<Quantity> secondary, Optional<Quantity> tertiary, Quantity industry) {
        if (area.filter(each -> each == Area.ECOLOGICAL).isPresent()) {
            return Kind.ECOLOGICAL;
        }
        if (isAbove(secondary, MUCH_SECONDARY) && industry.value() >= MUCH_INDUSTRY) {
            return Kind.INDUSTRIAL;
        }
        return isAbove(tertiary, MUCH_TERTIARY) && industry.value() < LITTLE_INDUSTRY
                ? Kind.SERVICE
                : Kind.COMPREHENSIVE;
    }

    private static boolean isAbove(Optional<Quantity> share, double bound) {
        return share.filter(value -> value.value() >= bound).isPresent();
    }
}
