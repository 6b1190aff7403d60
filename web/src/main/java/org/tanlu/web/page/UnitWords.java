package org.tanlu.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 单位的写法 how pages write a unit, in the language of who looks: 亿千瓦时 and not MWh, 10⁸ yuan and not 亿元.
 *
 * @param scale by what a value in the unit is multiplied
 * @param unit  what then stands behind it; empty for a bare number
 */
record UnitWords(double scale, String unit) {
    private static final Shown WORDS = new Shown();
    private static final Map<String, UnitWords.Both> WHOLE = whole();
    private static final Map<String, String> ROOTS = roots();
    private static final Map<String, Integer> POWERS = powers();

    /** A unit that is written otherwise, with its factors in both languages. */
    private record Both(double chineseScale, double englishScale, Text text) {}

    static UnitWords of(Unit unit) {
        return of(unit.symbol());
    }

    /** Of the symbol of a unit. */
    static UnitWords of(String symbol) {
        if (symbol.equals(Unit.ONE.symbol())) {
            return new UnitWords(1, "");
        }
        Both known = WHOLE.get(symbol);
        if (known != null) {
            return new UnitWords(
                    WORDS.isEnglish() ? known.englishScale() : known.chineseScale(), WORDS.say(known.text()));
        }
        return new UnitWords(1, WORDS.isEnglish() ? english(symbol) : symbol);
    }

    /** A symbol as it is read, of values that stay as they are: m² for m2, CO₂ for CO2, a dash for a bare number. */
    static String symbol(String symbol) {
        if (symbol.equals(Unit.ONE.symbol())) {
            return "—";
        }
        return (WORDS.isEnglish() ? english(symbol) : symbol)
                .replace("CO2", "CO₂")
                .replaceAll("\\bm2\\b", "m²");
    }

    /** The unit of what is counted in one unit by head of another: 万平方米 by 万人 is 平方米/人. */
    static String ratio(String of, String by) {
        int power = power(of) - power(by);
        String prefix = POWERS.entrySet().stream()
                .filter(each -> each.getValue() == power)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(power == 0 ? "" : "10^" + power);
        return prefix + root(of) + "/" + root(by);
    }

    private static int power(String symbol) {
        return symbol.isEmpty() ? 0 : POWERS.getOrDefault(symbol.substring(0, 1), 0);
    }

    private static String root(String symbol) {
        return power(symbol) == 0 ? symbol : symbol.substring(1);
    }

    /** Chinese symbols in English: 亿元 is 10⁸ yuan; what has no English stays. */
    private static String english(String symbol) {
        int slash = symbol.indexOf('/');
        if (slash > 0) {
            String by = english(symbol.substring(slash + 1));
            return english(symbol.substring(0, slash)) + "/" + (by.equals("persons") ? "person" : by);
        }
        String root = ROOTS.getOrDefault(root(symbol), root(symbol));
        return switch (power(symbol)) {
            case 3 -> "10³ " + root;
            case 4 -> "10⁴ " + root;
            case 8 -> "10⁸ " + root;
            default -> root;
        };
    }

    private static Map<String, Both> whole() {
        var whole = new LinkedHashMap<String, Both>();
        whole.put("MWh", new Both(1e-5, 1e-3, Text.of("亿千瓦时", "GWh")));
        whole.put("GJ", new Both(1e-4, 1e-3, Text.of("万吉焦", "TJ")));
        whole.put("tCO2/MWh", new Both(1, 1, Text.of("吨CO₂/兆瓦时", "tCO₂/MWh")));
        whole.put("tCO2/GJ", new Both(1, 1, Text.of("吨CO₂/吉焦", "tCO₂/GJ")));
        whole.put("tCO2e", new Both(1e-4, 1e-4, Text.of("万吨CO₂e", "10⁴ tCO₂e")));
        whole.put("tCO2", new Both(1e-4, 1e-4, Text.of("万吨CO₂", "10⁴ tCO₂")));
        whole.put("tce", new Both(1e-4, 1e-4, Text.of("万吨标准煤", "10⁴ tce")));
        whole.put("元", new Both(1e-8, 1e-8, Text.of("亿元", "10⁸ yuan")));
        return whole;
    }

    private static Map<String, String> roots() {
        var roots = new LinkedHashMap<String, String>();
        roots.put("元", "yuan");
        roots.put("人", "persons");
        roots.put("吨", "t");
        roots.put("吨CO2", "tCO₂");
        roots.put("吨CO2e", "tCO₂e");
        roots.put("吨标准煤", "tce");
        roots.put("平方米", "m²");
        roots.put("公顷", "ha");
        roots.put("头", "head");
        roots.put("辆", "vehicles");
        roots.put("人公里", "passenger-km");
        roots.put("吨公里", "t·km");
        roots.put("瓦时", "Wh");
        roots.put("瓦", "W");
        roots.put("立方米", "m³");
        roots.put("立方米蓄积", "m³ of stock");
        roots.put("年", "");
        return roots;
    }

    private static Map<String, Integer> powers() {
        var powers = new LinkedHashMap<String, Integer>();
        powers.put("千", 3);
        powers.put("万", 4);
        powers.put("亿", 8);
        return powers;
    }
}
