package org.tanlu.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.tanlu.trace.Text;

/**
 * 部门 a department that leads or supports a measure or supplies data (clause 10.2).
 *
 * @param id   the id
 * @param name the name
 * @param variants short and other names that it goes by
 * @param role what it usually answers for, in Chinese
 * @param level whether it is of the city, of districts, or a company or other body
 */
public record Department(String id, Text name, List<String> variants, String role, Level level) {

    /** The bodies above a city's that its name begins with: 国网河北省电力有限公司某某供电公司, 国家统计局某某调查队. */
    private static final Pattern PARENT = Pattern.compile(
            "^(?:(?:国网|国家电网(?:有限公司|公司)?|中国南方电网|南方电网|南网)(?:\\p{IsHan}{2,6}?(?:省|市|自治区)?电力(?:有限|有限责任)?公司)?|国家统计局)");

    public Department {
        variants = List.copyOf(variants);
    }

    /** A department's name as written, without the national or provincial body in front to which it belongs. */
    public static String withoutParent(String name) {
        return PARENT.matcher(name).replaceFirst("");
    }

    /** 层级 whose body it is. */
    public enum Level {
        /** A department of the city. */
        CITY("市级", "city"),
        /** Districts, counties and parks. */
        DISTRICT("区县和园区", "district"),
        /** A company or another body. */
        UNIT("单位", "unit");

        private final Text text;

        Level(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }
}
