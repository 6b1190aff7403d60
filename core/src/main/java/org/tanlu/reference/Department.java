package org.tanlu.reference;

import java.util.List;
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

    public Department {
        variants = List.copyOf(variants);
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
