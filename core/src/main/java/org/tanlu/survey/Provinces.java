package org.tanlu.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 省份名称 the provinces by their Chinese names and the English spellings of CEADs. */
final class Provinces {
    private static final List<String> NAMES = List.of(
            "北京=Beijing",
            "天津=Tianjin",
            "河北=Hebei",
            "山西=Shanxi",
            "内蒙古=InnerMongolia",
            "辽宁=Liaoning",
            "吉林=Jilin",
            "黑龙江=Heilongjiang",
            "上海=Shanghai",
            "江苏=Jiangsu",
            "浙江=Zhejiang",
            "安徽=Anhui",
            "福建=Fujian",
            "江西=Jiangxi",
            "山东=Shandong",
            "河南=Henan",
            "湖北=Hubei",
            "湖南=Hunan",
            "广东=Guangdong",
            "广西=Guangxi",
            "海南=Hainan",
            "重庆=Chongqing",
            "四川=Sichuan",
            "贵州=Guizhou",
            "云南=Yunnan",
            "西藏=Tibet",
            "陕西=Shaanxi",
            "甘肃=Gansu",
            "青海=Qinghai",
            "宁夏=Ningxia",
            "新疆=Xinjiang");

    private static final Map<String, String> ENGLISH = english();

    private Provinces() {}

    private static Map<String, String> english() {
        var english = new TreeMap<String, String>();
        NAMES.stream().map(name -> name.split("=", -1)).forEach(pair -> english.put(pair[0], key(pair[1])));
        return english;
    }

    /** Whether two names mean the same province, in whichever language each is. */
    static boolean isSame(String one, String other) {
        return unified(one).equals(unified(other)) && !unified(one).isEmpty();
    }

    /** The short Chinese name of a province written in full or in English; any other name as it is. */
    static String shorten(String name) {
        String shorter = withoutKind(name);
        return ENGLISH.entrySet().stream()
                .filter(province -> province.getValue().equals(key(shorter)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(shorter);
    }

    private static String unified(String name) {
        String chinese = withoutKind(name);
        return ENGLISH.getOrDefault(chinese, key(chinese));
    }

    private static String withoutKind(String name) {
        return Characters.strip(name).replaceAll("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$", "");
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
