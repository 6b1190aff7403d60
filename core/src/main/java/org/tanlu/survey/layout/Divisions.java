package org.tanlu.survey.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 分区情况 titles of tables that tell the districts beside the whole city: 各县（市、区）主要指标, 常住人口分区情况. */
final class Divisions {
    private static final Pattern DIVIDED =
            Pattern.compile("(?:各|分|按)(?:地区|区域|辖区|行政区|区[、（(]?县|县[、（(]?[市区]|市[、（(]?[县区]|县|区)(?!划|间)[、市县区（）()]*");

    private Divisions() {}

    /** Whether a title says nothing else that may change the values of the whole city, which stand under that name. */
    static boolean isTitle(String text, PlainWords plain) {
        Matcher divided = DIVIDED.matcher(text);
        String left = divided.replaceAll("");
        return !left.equals(text)
                && plain.isHarmlessTitle(left)
                && plain.findAltering(left).isEmpty();
    }
}
