package org.tanlu.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 省份名称 the provinces by their Chinese names, the first two digits of their area codes (GB/T 2260) and the English
 * spellings of CEADs.
 */
final class Provinces {
    private static final List<String> NAMES = List.of(
            "北京=11=Beijing",
            "天津=12=Tianjin",
            "河北=13=Hebei",
            "山西=14=Shanxi",
            "内蒙古=15=InnerMongolia",
            "辽宁=21=Liaoning",
            "吉林=22=Jilin",
            "黑龙江=23=Heilongjiang",
            "上海=31=Shanghai",
            "江苏=32=Jiangsu",
            "浙江=33=Zhejiang",
            "安徽=34=Anhui",
            "福建=35=Fujian",
            "江西=36=Jiangxi",
            "山东=37=Shandong",
            "河南=41=Henan",
            "湖北=42=Hubei",
            "湖南=43=Hunan",
            "广东=44=Guangdong",
            "广西=45=Guangxi",
            "海南=46=Hainan",
            "重庆=50=Chongqing",
            "四川=51=Sichuan",
            "贵州=52=Guizhou",
            "云南=53=Yunnan",
            "西藏=54=Tibet",
            "陕西=61=Shaanxi",
            "甘肃=62=Gansu",
            "青海=63=Qinghai",
            "宁夏=64=Ningxia",
            "新疆=65=Xinjiang");

    private static final Map<String, String> ENGLISH = column(2);
    private static final Map<String, String> CODES = column(1);

    private Provinces() {}

    private static Map<String, String> column(int column) {
        var values = new TreeMap<String, String>();
        NAMES.stream().map(name -> name.split("=", -1)).forEach(parts -> values.put(parts[0], parts[column]));
        return values;
    }

    /** The first two digits of a province's area codes; empty for what is no province's short name. */
    static Optional<String> findCode(String name) {
        return Optional.ofNullable(CODES.get(name));
    }

    /** The province of an area code; empty when no province's codes begin so. */
    static Optional<String> findByCode(String areaCode) {
        return CODES.entrySet().stream()
                .filter(province -> areaCode.startsWith(province.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether two names mean the same province, in whichever language each is. */
    static boolean isSame(String one, String other) {
        return unified(one).equals(unified(other)) && !unified(one).isEmpty();
    }

    /** The short Chinese name of a province written in full or in English; any other name as it is. */
    static String shorten(String name) {
        String shorter = withoutKind(name);
        return ENGLISH.entrySet().stream()
                .filter(province -> key(province.getValue()).equals(key(shorter)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(shorter);
    }

    private static String unified(String name) {
        String chinese = withoutKind(name);
        return key(ENGLISH.getOrDefault(chinese, chinese));
    }

    private static String withoutKind(String name) {
        return Characters.strip(name).replaceAll("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$", "");
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
